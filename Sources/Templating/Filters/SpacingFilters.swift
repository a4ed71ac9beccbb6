import Diagnostics

extension Filter {
  /// The filters that take away or add space.
  static let spacing = [
    Filter("trim", ["chars"]) { value, arguments, _ in
      let chars = try arguments.isGiven("chars") ? Set(arguments.string("chars").unicodeScalars) : nil
      return try value.mapText { text in
        text.trimming { chars?.contains($0) ?? $0.isSpace }
      }
    },
    Filter("center", ["width"]) { value, arguments, _ in
      let width = try arguments.int("width", default: 80)
      try Limits.check(size: width)
      return try value.mapText { $0.centred(width) }
    },
    Filter("indent", ["width", "first", "blank"]) { value, arguments, _ in
      let width = arguments["width"] ?? 4
      let indentation = try width.text ?? width.indentation()
      let (first, blank) = (try arguments.bool("first", default: false), try arguments.bool("blank", default: false))
      guard value.text != nil else { throw RenderError.unsupported("indent", value) }
      return try value.mapText { text in
        let lines = text.lines
        let rest = lines.dropFirst().map { blank || !$0.isEmpty ? indentation + $0 : $0 }
        return (first ? indentation : "") + (lines.prefix(1) + rest).joined(separator: "\n")
      }
    },
  ]
}

extension Value {
  fileprivate func indentation() throws -> String {
    guard let width = integer else {
      throw RenderError.type(Text(zh: "缩进应是整数或文本", en: "the width of an indentation is an integer or text"))
    }
    try Limits.check(size: width)
    return String(repeating: " ", count: Swift.max(0, width))
  }
}

extension String {
  /// The text without the characters at both ends for which `isBlank` holds.
  func trimming(_ isBlank: (Unicode.Scalar) -> Bool) -> String {
    var scalars = unicodeScalars[...]
    while let first = scalars.first, isBlank(first) { scalars.removeFirst() }
    while let last = scalars.last, isBlank(last) { scalars.removeLast() }
    return String(scalars)
  }

  /// Its lines, without an empty one at the end only if the text itself ends in two line ends.
  var lines: [String] {
    unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
  }

  /// The text in the middle of `width` characters; an odd blank goes left if `width` is odd.
  fileprivate func centred(_ width: Int) -> String {
    let missing = width - unicodeScalars.count
    guard missing > 0 else { return self }
    let left = missing / 2 + (missing & width & 1)
    return String(repeating: " ", count: left) + self + String(repeating: " ", count: missing - left)
  }
}
