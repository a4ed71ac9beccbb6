extension Filter {
  /// The filters that take away or add space.
  static let spacing = [
    indent,
    Filter("trim", ["chars"]) { value, arguments, _ in try value.stripped(arguments) },
    Filter("center", ["width"]) { value, arguments, _ in
      let width = try arguments.int("width", or: 80)
      try Limits.check(size: width)
      return try value.mapText { $0.padded(to: width, with: " ", before: centring) }
    },
  ]

  /// How much of what is missing goes before a text in the middle of `width`; an odd blank does if `width` is odd.
  static func centring(missing: Int, width: Int) -> Int {
    missing / 2 + (missing & width & 1)
  }
}

extension Value {
  /// The text without the characters of the argument `chars`, or else white space, at its ends.
  func stripped(_ arguments: Arguments, start: Bool = true, end: Bool = true) throws -> Value {
    let chars = try arguments.isGiven("chars") ? Set(arguments.string("chars").unicodeScalars) : nil
    return try mapText { $0.trimming(start: start, end: end) { chars?.contains($0) ?? $0.isSpace } }
  }
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

  /// The text filled up to `width`; `before` tells how much of what is missing goes before it.
  func padded(to width: Int, with filler: String, before: (_ missing: Int, _ width: Int) -> Int) -> String {
    let missing = missing(in: width)
    let left = before(missing, width)
    return String(repeating: filler, count: left) + self + String(repeating: filler, count: missing - left)
  }
}
