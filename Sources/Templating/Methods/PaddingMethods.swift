import Diagnostics

extension Method {
  /// The methods that bring text to a width.
  static let padding = [
    pad("center", left: Filter.centring),
    pad("ljust") { _, _ in 0 },
    pad("rjust") { missing, _ in missing },
    Method("zfill", ["width"]) { text, arguments in
      let width = try arguments.int("width")
      try Limits.check(size: width)
      return try text.mapText { whole in
        let sign = whole.prefix { $0 == "-" || $0 == "+" }.prefix(1)
        let zeros = String(repeating: "0", count: whole.missing(in: width))
        return sign + zeros + whole.dropFirst(sign.count)
      }
    },
  ]

  /// A method that fills up to a width; `left` tells how much of what is missing goes before the text.
  private static func pad(_ name: String, left: @escaping @Sendable (_ missing: Int, _ width: Int) -> Int) -> Method {
    Method(name, ["width", "fillchar"]) { text, arguments in
      let (width, fill) = (try arguments.int("width"), arguments["fillchar"] ?? " ")
      // Markup escapes the character first; one that means something in HTML is then no single character.
      guard let filler = try text.isMarkup ? fill.escaped().text : fill.text, filler.unicodeScalars.count == 1 else {
        throw RenderError.argument(Text(zh: "填充字符应是一个字符", en: "the fill character is one character"))
      }
      try Limits.check(size: width)
      return try text.mapText { $0.padded(to: width, with: filler, before: left) }
    }
  }
}
