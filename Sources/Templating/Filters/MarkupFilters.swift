import Diagnostics

extension Filter {
  /// The filters for escaping and for markup.
  static let markup = [
    Filter("escape") { value, _, _ in .markup(try value.escaped()) },
    Filter("forceescape") { value, _, _ in .markup(Markup(escaping: try value.printed())) },
    Filter("safe") { value, _, _ in .markup(Markup(try value.printed())) },
    Filter("striptags") { value, _, _ in .string(stripTags(try value.printed())) },
    Filter("xmlattr", ["autospace"]) { value, arguments, _ in
      guard case .map(let map) = value else { throw RenderError.unsupported("xmlattr", value) }
      let attributes = try map.compactMap { try attribute($0.key, $0.value) }.joined(separator: " ")
      let leadsWithSpace = try arguments.bool("autospace", default: true) && !attributes.isEmpty
      return .markup(Markup((leadsWithSpace ? " " : "") + attributes))
    },
  ]

  private static func attribute(_ name: String, _ value: Value) throws -> String? {
    switch value {
    case .none, .undefined: return nil
    default:
      guard !name.utf8.contains(where: { " \t\n\u{b}\u{c}\r/>=".utf8.contains($0) }) else {
        throw RenderError.value(
          Text(zh: "属性名“\(name)”含有不允许的字符", en: "the attribute name '\(name)' holds a forbidden character"))
      }
      let text = try value.escaped().text
      try AttributeValue.check(text, of: name)
      return "\(Markup(escaping: name).text)=\"\(text)\""
    }
  }

  /// The text without comments and tags, with runs of white space made one blank and references resolved.
  ///
  /// A tag or comment that never ends stays, and so does all behind it.
  private static func stripTags(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var (bare, place) = ([UInt8](), 0)
    while let start = bytes[place...].firstIndex(of: UInt8(ascii: "<")) {
      let isComment = bytes[start...].starts(with: "<!--".utf8)
      let close = Array((isComment ? "-->" : ">").utf8)
      guard let end = bytes.firstRange(of: close, from: isComment ? start + 4 : start) else { break }
      bare += bytes[place..<start]
      place = end.upperBound
    }
    let words = String(decoding: bare + bytes[place...], as: UTF8.self).unicodeScalars.split(whereSeparator: \.isSpace)
    return words.map { String($0) }.joined(separator: " ").resolvingReferences
  }
}
