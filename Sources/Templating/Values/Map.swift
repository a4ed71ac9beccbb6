/// An ordered mapping from text to values.
///
/// Maps that are made alike, as by a ``MapShape``, share their keys. Look-up is O(1), walking is in order of insertion.
public struct Map: Sendable {
  private var layout = Keys()
  /// The values, each at the place of its key.
  private(set) var values: [Value] = []

  /// An empty map.
  public init() {}

  /// A map of `pairs`; a repeated key keeps its first place and its last value.
  ///
  /// O(count).
  public init(_ pairs: some Sequence<(String, Value)>) {
    layout.reserveCapacity(pairs.underestimatedCount)
    values.reserveCapacity(pairs.underestimatedCount)
    for (key, value) in pairs {
      set(Name(key), value)
    }
  }

  /// A map with one of `values` for each of `keys`.
  @usableFromInline
  init(_ keys: Keys, _ values: [Value]) {
    self.layout = keys
    self.values = values
  }

  /// How many keys there are.
  public var count: Int { values.count }

  /// Whether there is no key.
  public var isEmpty: Bool { values.isEmpty }

  /// The keys in order.
  ///
  /// O(count).
  public var keys: [String] { layout.texts }

  /// The value at `key`, or nil if there is none; setting nil removes the key.
  ///
  /// O(1); removal O(count), and so is the first new key in a map that shares its keys.
  public subscript(key: String) -> Value? {
    get { self[Name(key)] }
    set {
      if let newValue {
        set(Name(key), newValue)
      } else if let place = layout.place(of: Name(key)) {
        layout.remove(at: place)
        values.remove(at: place)
      }
    }
  }

  /// Adds the pairs of `other` behind its own; a key of both keeps its place and gets the value of `other`.
  ///
  /// O(count of both).
  public mutating func merge(_ other: Map) {
    layout.reserveCapacity(count + other.count)
    values.reserveCapacity(count + other.count)
    for (name, value) in zip(other.layout.names, other.values) { set(name, value) }
  }

  subscript(name: Name) -> Value? {
    @inline(never) get {
      guard let place = place(of: name) else { return nil }
      return values.span[place]
    }
  }

  /// Where the value of `name` is, or nil if there is none.
  @inline(__always)
  func place(of name: Name) -> Int? { layout.place(of: name) }

  mutating func set(_ name: Name, _ value: Value) {
    if let place = layout.place(of: name) {
      values[place] = value
    } else {
      layout.append(name)
      values.append(value)
    }
  }
}

extension Map: Sequence {
  /// Walks the pairs in order.
  public func makeIterator() -> some IteratorProtocol<(key: String, value: Value)> {
    zip(layout.texts, values).lazy.map { (key: $0, value: $1) }.makeIterator()
  }
}

extension Map: ExpressibleByDictionaryLiteral {
  /// A map in the order of the literal.
  public init(dictionaryLiteral elements: (String, Value)...) {
    self.init(elements)
  }
}
