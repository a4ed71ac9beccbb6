extension Filter {
  /// The filters that take away or add space.
  static let spacing = [
    indent,
    Filter("trim", ["chars"]) { value, arguments, _ in
      let chars = try arguments.isGiven("chars") ? Set(arguments.string("chars").unicodeScalars) : nil
      return try value.mapText { text in
        text.trimming { chars?.contains($0) ?? $0.isSpace }
      }
    },
    Filter("center", ["width"]) { value, arguments, _ in
      let width = try arguments.int("width", or: 80)
      try Limits.check(size: width)
      return try value.mapText { $0.centred(width) }
    },
  ]
}

extension String {
  /// The text without the characters at its ends for which `isBlank` holds.
  func trimming(start: Bool = true, end: Bool = true, _ isBlank: (Unicode.Scalar) -> Bool) -> String {
    var scalars = unicodeScalars[...]
    while start, let first = scalars.first, isBlank(first) { scalars.removeFirst() }
    while end, let last = scalars.last, isBlank(last) { scalars.removeLast() }
    return String(scalars)
  }

  /// How many characters it is short of `width`.
  func missing(in width: Int) -> Int {
    let count = unicodeScalars.count
    return width > count ? width - count : 0
  }

  /// The text in the middle of `width` characters; an odd blank goes left if `width` is odd.
  fileprivate func centred(_ width: Int) -> String {
    let missing = missing(in: width)
    let left = missing / 2 + (missing & width & 1)
    return String(repeating: " ", count: left) + self + String(repeating: " ", count: missing - left)
  }
}
