/// A member or variable name with its hash, made once per template so that look-ups never hash again.
struct Name: Sendable, Hashable {
  let text: String
  let hash: UInt32

  init(_ text: String) {
    self.init(text, hash: Self.hash(of: text))
  }

  /// A name whose hash is known.
  init(_ text: String, hash: UInt32) {
    self.text = text
    self.hash = hash
  }

  /// FNV-1a over the UTF-8 bytes, folded to 32 bits: the same in every run, unlike the standard library's hashes.
  static func hash(of text: String) -> UInt32 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text.utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
    }
    return UInt32(truncatingIfNeeded: hash ^ (hash >> 32))
  }

  static func == (left: Self, right: Self) -> Bool {
    left.hash == right.hash && left.text == right.text
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(hash)
  }
}
