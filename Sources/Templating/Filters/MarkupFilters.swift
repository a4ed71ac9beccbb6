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
  private static func stripTags(_ text: String) -> String {
    let bare = text.removing(from: "<!--", to: "-->").removing(from: "<", to: ">")
    let words = bare.unicodeScalars.split(whereSeparator: \.isSpace).map { String($0) }
    return words.joined(separator: " ").resolvingReferences
  }
}

extension String {
  /// The text without each stretch from `start` to the next `end`, also where one comes about by taking out another.
  fileprivate func removing(from start: String, to end: String) -> String {
    let (bytes, start, end) = (Array(utf8), Array(start.utf8), Array(end.utf8))
    var (result, place) = ([UInt8](), 0)
    while place < bytes.count {
      result.append(bytes[place])
      place += 1
      guard result.suffix(start.count).elementsEqual(start) else { continue }
      // The end may share hyphens with the start.
      guard let close = bytes.firstRange(of: end, from: Swift.max(0, place - end.count + 1)) else { break }
      result.removeLast(start.count)
      place = close.upperBound
    }
    return String(decoding: result + bytes[place...], as: UTF8.self)
  }
}
