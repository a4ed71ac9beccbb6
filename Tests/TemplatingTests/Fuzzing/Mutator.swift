/// Changes well-formed templates a little, in tokens and in bytes.
struct Mutator {
  var random: SplitMix64

  /// `text` after a few changes, some of which take pieces of `other`.
  mutating func mutate(_ text: String, _ other: String) -> String {
    var tokens = Self.tokens(of: text)
    let donor = Self.tokens(of: other)
    for _ in 0...random.int(below: 4) { change(&tokens, donor) }
    let mutated = tokens.joined()
    return random.chance(25) ? mangle(mutated) : mutated
  }

  private mutating func change(_ tokens: inout [Substring], _ donor: [Substring]) {
    guard !tokens.isEmpty else { return }
    let place = random.int(below: tokens.count)
    let end = min(tokens.count, place + 1 + random.int(below: 4))
    switch random.int(below: 6) {
    case 0: tokens.removeSubrange(place..<end)
    case 1: tokens.insert(contentsOf: tokens[place..<end], at: random.int(below: tokens.count + 1))
    case 2: tokens.swapAt(place, random.int(below: tokens.count))
    case 3: tokens.insert(Substring(random.pick(OddValues.texts + Grammar.markup)), at: place)
    case 4:
      tokens[place] = Substring(random.pick(Grammar.names + Grammar.filters + OddValues.integers.map(String.init)))
    default:
      guard !donor.isEmpty else { return }
      let start = random.int(below: donor.count)
      tokens.insert(contentsOf: donor[start..<min(donor.count, start + 1 + random.int(below: 8))], at: place)
    }
  }

  /// The same with single bytes changed; what is no longer UTF-8 becomes U+FFFD.
  private mutating func mangle(_ text: String) -> String {
    var bytes = Array(text.utf8)
    for _ in 0...random.int(below: 3) where !bytes.isEmpty {
      let place = random.int(below: bytes.count)
      switch random.int(below: 3) {
      case 0: bytes.remove(at: place)
      case 1: bytes[place] = UInt8(truncatingIfNeeded: random.next())
      default: bytes.insert(random.pick(Array("{}%#-+|()[]'\"\\<>&=.,:*/~\0\r\n".utf8)), at: place)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Words, runs of blanks, and single marks.
  private static func tokens(of text: String) -> [Substring] {
    var tokens: [Substring] = []
    var rest = text[...]
    while let first = rest.first {
      let isWord = first.isLetter || first.isNumber || first == "_"
      let end = rest.dropFirst().firstIndex { character in
        isWord ? !(character.isLetter || character.isNumber || character == "_") : character != first
      }
      let token = rest[..<(end ?? rest.endIndex)]
      tokens.append(token)
      rest = rest[token.endIndex...]
    }
    return tokens
  }
}
