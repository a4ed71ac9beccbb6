extension Unicode.Scalar {
  /// Whether Python's `str.isspace` holds: this decides what `-` strips.
  var isSpace: Bool {
    switch value {
    case 0x09...0x0d, 0x1c...0x20, 0x85, 0xa0, 0x1680, 0x2000...0x200a, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000: true
    default: false
    }
  }
}

extension [UInt8] {
  /// The first place at or after `start` that holds no white space.
  func skippingSpace(from start: Int) -> Int {
    var place = start
    while place < count, let (scalar, width) = scalar(at: place), scalar.isSpace { place += width }
    return place
  }

  /// The end of `range` without the white space at its end.
  func trimmingSpace(_ range: Range<Int>) -> Int {
    var end = range.upperBound
    while end > range.lowerBound {
      var start = end - 1
      while start > range.lowerBound, self[start] & 0xc0 == 0x80 { start -= 1 }
      guard let (scalar, _) = scalar(at: start), scalar.isSpace else { break }
      end = start
    }
    return end
  }

  /// The character that starts at `place` and its width in bytes.
  func scalar(at place: Int) -> (scalar: Unicode.Scalar, width: Int)? {
    guard self[place] >= 0x80 else { return (Unicode.Scalar(self[place]), 1) }
    var iterator = self[place..<Swift.min(place + 4, count)].makeIterator()
    var decoder = UTF8()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator) else { return nil }
    return (scalar, UTF8.width(scalar))
  }
}
