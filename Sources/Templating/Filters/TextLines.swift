extension String {
  /// Its lines as Python's `splitlines` finds them: at every kind of line end, with no empty line after the last one.
  var lines: [String] {
    let scalars = Array(unicodeScalars)
    var (lines, start, place) = ([String](), 0, 0)
    while place < scalars.count {
      defer { place += 1 }
      guard scalars[place].endsLine else { continue }
      lines.append(String(scalars[start..<place]))
      if scalars[place] == "\r", place + 1 < scalars.count, scalars[place + 1] == "\n" { place += 1 }
      start = place + 1
    }
    if start < scalars.count { lines.append(String(scalars[start...])) }
    return lines
  }
}

extension Unicode.Scalar {
  private static let lineEnds: Set<Unicode.Scalar> = [
    "\n", "\r", "\u{b}", "\u{c}", "\u{1c}", "\u{1d}", "\u{1e}", "\u{85}", "\u{2028}", "\u{2029}",
  ]

  fileprivate var endsLine: Bool { Self.lineEnds.contains(self) }
}
