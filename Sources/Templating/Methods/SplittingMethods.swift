import Diagnostics

extension Method {
  /// The methods that take text apart and put it together.
  static let splitting = [
    Method("split", ["sep", "maxsplit"]) { text, arguments in try pieces(of: text, arguments) { $0.split($1, $2) } },
    Method("rsplit", ["sep", "maxsplit"]) { text, arguments in
      try pieces(of: text, arguments) { whole, separator, limit in
        // From the end is from the start of the text that is written backwards.
        whole.backwards.split(separator?.backwards, limit).reversed().map(\.backwards)
      }
    },
    Method("splitlines") { text, _ in .list(try text.printed().lines.map(text.sameKind)) },
    Method("partition", ["sep"]) { text, arguments in try parts(of: text, arguments, fromEnd: false) },
    Method("rpartition", ["sep"]) { text, arguments in try parts(of: text, arguments, fromEnd: true) },
    Method("join", ["iterable"]) { text, arguments in
      let items = try arguments.value("iterable").items()
      guard text.isMarkup || items.allSatisfy({ $0.text != nil }) else {
        throw RenderError.type(Text(zh: "join 只能连接文本", en: "join puts only text together"))
      }
      // Plain text in front makes plain text of markup.
      let parts = text.isMarkup ? items : items.map { .string($0.text ?? "") }
      return try Filter.join(parts, with: text)
    },
  ]

  private static func pieces(
    of text: Value, _ arguments: Arguments, _ split: (String, String?, Int) -> [String]
  ) throws -> Value {
    let separator = try arguments.isGiven("sep") ? arguments.string("sep") : nil
    guard separator != "" else { throw emptySeparator }
    let limit = try arguments.int("maxsplit", or: -1)
    let pieces = split(try text.printed(), separator, limit < 0 ? .max : limit)
    try Limits.check(items: pieces.count)
    return .list(pieces.map(text.sameKind))
  }

  private static func parts(of text: Value, _ arguments: Arguments, fromEnd: Bool) throws -> Value {
    let (whole, separator) = (try text.printed(), try arguments.string("sep"))
    guard !separator.isEmpty else { throw emptySeparator }
    let halves =
      fromEnd
      ? whole.backwards.split(separator.backwards, 1).reversed().map(\.backwards) : whole.split(separator, 1)
    let parts = halves.count == 2 ? [halves[0], separator, halves[1]] : fromEnd ? ["", "", whole] : [whole, "", ""]
    return .tuple(parts.map(text.sameKind))
  }

  private static let emptySeparator = RenderError.value(Text(zh: "分隔符不能为空", en: "the separator is empty"))
}

extension Value {
  /// `text` as markup if this value is markup.
  func sameKind(_ text: String) -> Value {
    isMarkup ? .markup(Markup(text)) : .string(text)
  }
}

extension String {
  fileprivate var backwards: String { String(unicodeScalars.reversed()) }

  /// The pieces between at most `limit` separators; without one, the words between at most `limit` stretches of space.
  fileprivate func split(_ separator: String?, _ limit: Int) -> [String] {
    guard let separator else { return words(limit) }
    let (bytes, mark) = (Array(utf8), Array(separator.utf8))
    var (pieces, start) = ([String](), 0)
    while pieces.count < limit, let range = bytes.firstRange(of: mark, from: start) {
      pieces.append(String(decoding: bytes[start..<range.lowerBound], as: UTF8.self))
      start = range.upperBound
    }
    return pieces + [String(decoding: bytes[start...], as: UTF8.self)]
  }

  private func words(_ limit: Int) -> [String] {
    var rest = unicodeScalars.drop(while: \.isSpace)
    var words: [String] = []
    while !rest.isEmpty, words.count < limit {
      words.append(String(rest.prefix { !$0.isSpace }))
      rest = rest.drop { !$0.isSpace }.drop(while: \.isSpace)
    }
    return rest.isEmpty ? words : words + [String(rest)]
  }
}
