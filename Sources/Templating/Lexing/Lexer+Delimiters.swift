/// The mark beside a delimiter that controls white space.
enum Sign {
  case strip, keep
}

extension Lexer {
  /// The sign at `place`, if there is one.
  func sign(at place: Int) -> Sign? {
    guard place < bytes.count else { return nil }
    return bytes[place] == UInt8(ascii: "-") ? .strip : bytes[place] == UInt8(ascii: "+") ? .keep : nil
  }

  /// Where the text goes on after a tag or comment that ends at `end` with `sign` before its delimiter.
  func afterTag(_ end: Int, _ sign: Sign?) -> Int {
    switch sign {
    case .strip: bytes.skippingSpace(from: end)
    case .keep: end
    case nil: end < bytes.count && bytes[end] == UInt8(ascii: "\n") ? end + 1 : end
    }
  }

  /// Whether `word` is written at `place`.
  func has(_ word: String, at place: Int) -> Bool {
    place + word.utf8.count <= bytes.count && bytes[place..<(place + word.utf8.count)].elementsEqual(word.utf8)
  }

  /// Where the text of a raw block starts whose tag opens at `opening`; nil if that tag is not `raw`.
  func rawBody(_ opening: Int) -> Int? {
    let start = bytes.skippingSpace(from: opening + 2 + (sign(at: opening + 2) == nil ? 0 : 1))
    guard has("raw", at: start) else { return nil }
    let end = bytes.skippingSpace(from: start + 3)
    if has("-%}", at: end) { return bytes.skippingSpace(from: end + 3) }
    return has("%}", at: end) ? end + 2 : nil
  }

  /// The next `endraw` tag from `start` on: where it opens, where it ends, and the sign before its end.
  func rawEnd(from start: Int) -> (start: Int, end: Int, sign: Sign?)? {
    var search = start
    while let opening = bytes.firstRange(of: Array("{%".utf8), from: search)?.lowerBound {
      search = opening + 2
      let word = bytes.skippingSpace(from: search + (sign(at: search) == nil ? 0 : 1))
      guard has("endraw", at: word) else { continue }
      let end = bytes.skippingSpace(from: word + 6)
      if has("%}", at: end) { return (opening, end + 2, nil) }
      if let sign = sign(at: end), has("%}", at: end + 1) { return (opening, end + 3, sign) }
    }
    return nil
  }
}
