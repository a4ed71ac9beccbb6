/// An ordered mapping from text to values.
///
/// One array holds everything: the entry at place `n` also carries the head of hash chain `n`, and there are as many
/// chains as the largest power of two that is not above the count. Look-up is O(1), walking is in order of insertion.
public struct Map: Sendable {
  struct Entry: Sendable {
    let hash: UInt32
    /// The first entry of the hash chain whose number is this entry's place, or -1.
    var chain: Int32
    /// The next entry of the chain that this entry belongs to, or -1.
    var next: Int32
    let key: String
    var value: Value
  }

  private(set) var entries: [Entry] = []

  /// An empty map.
  public init() {}

  /// A map of `pairs`; a repeated key keeps its first place and its last value.
  ///
  /// O(count).
  public init(_ pairs: some Sequence<(String, Value)>) {
    entries.reserveCapacity(pairs.underestimatedCount)
    for (key, value) in pairs {
      set(Name(key), value)
    }
  }

  /// How many keys there are.
  public var count: Int { entries.count }

  /// Whether there is no key.
  public var isEmpty: Bool { entries.isEmpty }

  /// The keys in order.
  ///
  /// O(count).
  public var keys: [String] { entries.map(\.key) }

  /// The value at `key`, or nil if there is none; setting nil removes the key.
  ///
  /// O(1); removal O(count).
  public subscript(key: String) -> Value? {
    get { self[Name(key)] }
    set {
      if let newValue {
        set(Name(key), newValue)
      } else {
        remove(key)
      }
    }
  }

  subscript(name: Name) -> Value? {
    guard let place = place(of: name) else { return nil }
    return entries.span[place].value
  }

  mutating func set(_ name: Name, _ value: Value) {
    if let place = place(of: name) {
      entries[place].value = value
    } else {
      entries.append(Entry(hash: name.hash, chain: -1, next: -1, key: name.text, value: value))
      if entries.count & (entries.count - 1) == 0 {
        rebuildChains()
      } else {
        link(entries.count - 1)
      }
    }
  }

  @inline(__always)
  func place(of name: Name) -> Int? {
    // A span shows the entries where they are; reading them from the array would copy, and so count references.
    let entries = entries.span
    guard entries.count > 0 else { return nil }
    var place = entries[chain(of: name.hash)].chain
    while place >= 0 {
      let index = Int(place)
      if entries[index].hash == name.hash, entries[index].key == name.text { return index }
      place = entries[index].next
    }
    return nil
  }

  private func chain(of hash: UInt32) -> Int {
    let chains = 1 << (Int.bitWidth - 1 - entries.count.leadingZeroBitCount)
    return Int(hash) & (chains - 1)
  }

  private mutating func link(_ place: Int) {
    let chain = chain(of: entries[place].hash)
    entries[place].next = entries[chain].chain
    entries[chain].chain = Int32(place)
  }

  private mutating func rebuildChains() {
    for place in entries.indices { entries[place].chain = -1 }
    for place in entries.indices { link(place) }
  }

  private mutating func remove(_ key: String) {
    guard let place = place(of: Name(key)) else { return }
    entries.remove(at: place)
    rebuildChains()
  }
}

extension Map: Sequence {
  /// Walks the pairs in order.
  public func makeIterator() -> some IteratorProtocol<(key: String, value: Value)> {
    entries.lazy.map { (key: $0.key, value: $0.value) }.makeIterator()
  }
}

extension Map: ExpressibleByDictionaryLiteral {
  /// A map in the order of the literal.
  public init(dictionaryLiteral elements: (String, Value)...) {
    self.init(elements)
  }
}
