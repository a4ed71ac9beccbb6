extension Method {
  /// The methods that take away what stands at the ends.
  static let stripping = [
    strip("strip", start: true, end: true), strip("lstrip", start: true, end: false),
    strip("rstrip", start: false, end: true),
    Method("removeprefix", ["prefix"]) { text, arguments in
      let prefix = try arguments.string("prefix").unicodeScalars
      return try text.mapText { whole in
        whole.utf8.starts(with: String(prefix).utf8) ? String(whole.unicodeScalars.dropFirst(prefix.count)) : whole
      }
    },
    Method("removesuffix", ["suffix"]) { text, arguments in
      let suffix = try arguments.string("suffix").unicodeScalars
      return try text.mapText { whole in
        whole.ends(with: String(suffix)) ? String(whole.unicodeScalars.dropLast(suffix.count)) : whole
      }
    },
  ]

  private static func strip(_ name: String, start: Bool, end: Bool) -> Method {
    Method(name, ["chars"]) { text, arguments in try text.stripped(arguments, start: start, end: end) }
  }
}

extension String {
  /// Whether its last bytes are those of `part`.
  func ends(with part: String) -> Bool {
    utf8.suffix(part.utf8.count).elementsEqual(part.utf8)
  }
}
