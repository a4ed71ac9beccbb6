/// How values of a Swift type become maps with the same keys.
///
/// The keys are laid out once and shared, so that a map costs no more than its values:
///
///     extension Area: ValueConvertible {
///       private static let shape = MapShape<Area>([
///         "name": { .string($0.name) }, "code": { .int($0.code) },
///       ])
///       var value: Value { Self.shape(self) }
///     }
public struct MapShape<Source>: Sendable {
  /// What a key holds for a source.
  public typealias Member = @Sendable (Source) -> Value

  @usableFromInline let keys: Keys
  @usableFromInline let members: [Member]

  /// Maps of `members` in their order; their names are all different.
  ///
  /// O(count).
  public init(_ members: KeyValuePairs<String, Member>) {
    self.init(names: members.map(\.key), members: members.map(\.value))
  }

  /// Maps of `members` under `names`, which are all different and as many.
  ///
  /// O(count).
  public init(names: [String], members: [Member]) {
    keys = Keys(names)
    self.members = members
  }

  /// The map of `source`, as a value.
  ///
  /// O(count).
  @inlinable
  public func callAsFunction(_ source: Source) -> Value { .map(map(of: source)) }

  /// The map of `source`.
  ///
  /// O(count).
  @inlinable
  public func map(of source: Source) -> Map { Map(keys, members.map { $0(source) }) }
}
