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
      let width = try arguments.int("width", or: 80)
      try Limits.check(size: width)
      return try value.mapText { $0.centred(width) }
    },
    Filter("indent", ["width", "first", "blank"]) { value, arguments, _ in
      let indentation = try value.indentation(arguments["width"] ?? 4)
      let (first, blank) = (try arguments.bool("first", default: false), try arguments.bool("blank", default: false))
      return try value.mapText { text in
        let lines = (text + "\n").lines
        try Limits.check(size: Limits.product(lines.count, indentation.utf8.count))
        let rest = lines.dropFirst().map { blank || !$0.isEmpty ? indentation + $0 : $0 }
        return (first ? indentation : "") + (lines.prefix(1) + rest).joined(separator: "\n")
      }
    },
  ]
}

extension Value {
  /// What to put before the lines of this text: blanks or other text, which Jinja2 takes for markup if this is.
  fileprivate func indentation(_ width: Value) throws -> String {
    guard text != nil else { throw RenderError.unsupported("indent", self) }
    if let text = width.text, isMarkup ? try width.escaped().text == text : !width.isMarkup { return text }
    guard let count = width.integer else {
      throw RenderError.type(
        Text(zh: "缩进应是整数，或无需转义的同类文本", en: "an indentation is an integer, or text of the same sort that needs no escape")
      )
    }
    try Limits.check(size: count)
    return String(repeating: " ", count: Swift.max(0, count))
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

  /// The text in the middle of `width` characters; an odd blank goes left if `width` is odd.
  fileprivate func centred(_ width: Int) -> String {
    let missing = missing(in: width)
    let left = missing / 2 + (missing & width & 1)
    return String(repeating: " ", count: left) + self + String(repeating: " ", count: missing - left)
  }
}
