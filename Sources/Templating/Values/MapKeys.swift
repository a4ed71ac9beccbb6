/// Keys that maps share whose values are at hand.
///
/// A ``MapShape`` keeps each key beside its value; this is quicker, for the few sorts of map that pages are full of:
///
///     private static let keys: MapKeys = ["x", "y"]
///     var value: Value { Self.keys(.float(x), .float(y)) }
public struct MapKeys: ExpressibleByArrayLiteral, Sendable {
  private let keys: Keys

  /// The keys `texts`, which are all different.
  public init(arrayLiteral texts: String...) { keys = Keys(texts) }

  /// A map with one of `values` for each key, in their order, as a value.
  public func callAsFunction(_ values: Value...) -> Value {
    precondition(values.count == keys.count, "each key has a value")
    return .map(Map(keys, values))
  }
}
