/// The keys of a map in order, each with the place of its value.
///
/// One array holds everything: the entry at place `n` also carries the head of hash chain `n`, and there are as many
/// chains as the largest power of two that is not above the count.
@usableFromInline
struct Keys: Sendable {
  private struct Entry: Sendable {
    let hash: UInt32
    /// The first entry of the hash chain whose number is this entry's place, or -1.
    var chain: Int32 = -1
    /// The next entry of the chain that this entry belongs to, or -1.
    var next: Int32 = -1
    let text: String
  }

  private var entries: [Entry] = []

  /// No keys.
  init() {}

  /// The keys `texts`, which are all different.
  init(_ texts: [String]) {
    for text in texts { append(Name(text)) }
  }

  /// The keys as texts.
  ///
  /// O(count).
  var texts: [String] { entries.map(\.text) }

  /// The keys with their hashes.
  ///
  /// O(count).
  var names: some Sequence<Name> { entries.lazy.map { Name($0.text, hash: $0.hash) } }

  /// Where the value of `name` is, or nil if it is no key.
  ///
  /// O(1).
  @inline(__always)
  func place(of name: Name) -> Int? {
    // A span shows the entries where they are; reading them from the array would copy, and so count references.
    let entries = entries.span
    guard entries.count > 0 else { return nil }
    var place = entries[chain(of: name.hash)].chain
    while place >= 0 {
      let index = Int(place)
      if entries[index].hash == name.hash, entries[index].text == name.text { return index }
      place = entries[index].next
    }
    return nil
  }

  /// Whether `name` is a key.
  ///
  /// O(1).
  func contains(_ name: Name) -> Bool { place(of: name) != nil }

  /// Adds `name`, which is no key yet.
  mutating func append(_ name: Name) {
    entries.append(Entry(hash: name.hash, text: name.text))
    if entries.count & (entries.count - 1) == 0 {
      rebuildChains()
    } else {
      link(entries.count - 1)
    }
  }

  /// Removes the key at `place`; those behind it move up.
  ///
  /// O(count).
  mutating func remove(at place: Int) {
    entries.remove(at: place)
    rebuildChains()
  }

  mutating func reserveCapacity(_ count: Int) {
    entries.reserveCapacity(count)
  }

  @inline(__always)
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
}
