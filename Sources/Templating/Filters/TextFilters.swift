extension Filter {
  /// The filters that look into text.
  static let text = [
    Filter("string") { value, _, _ in value.isMarkup ? value : .string(try value.printed()) },
    Filter("wordcount") { value, _, _ in
      let words = try value.printed().unicodeScalars.split { !$0.isWordCharacter }
      return .int(words.count)
    },
    Filter("replace", ["old", "new", "count"]) { value, arguments, _ in
      try replace(
        value, arguments.value("old"), arguments.value("new"), count: arguments.int("count", default: -1))
    },
  ]

  /// Replaces as Jinja2 does under escaping: markup among the arguments makes all of it markup.
  private static func replace(_ value: Value, _ old: Value, _ new: Value, count: Int) throws -> Value {
    let becomesMarkup = value.isMarkup || old.isMarkup || new.isMarkup
    let text = try becomesMarkup ? value.escaped().text : value.printed()
    // Text that is replaced in markup is escaped first, except for what is looked for.
    let replacement = try becomesMarkup ? new.escaped().text : new.printed()
    let result = try text.replacing(bytes: old.printed(), with: replacement, count: count)
    return becomesMarkup ? .markup(Markup(result)) : .string(result)
  }
}

extension Value {
  /// Its text as markup: escaped unless it is markup already.
  func escaped() throws -> Markup {
    if case .markup(let markup) = self { return markup }
    return Markup(escaping: try printed())
  }

  /// The same kind of text with other characters.
  func mapText(_ transform: (String) throws -> String) throws -> Value {
    if case .markup(let markup) = self { return .markup(Markup(try transform(markup.text))) }
    return .string(try transform(printed()))
  }
}

extension Unicode.Scalar {
  /// Whether it is part of a word: a letter, a digit or an underscore.
  var isWordCharacter: Bool {
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
      .letterNumber, .otherNumber:
      true
    default: self == "_"
    }
  }
}

extension String {
  /// Replaces the first `count` occurrences of `part`, byte by byte; all of them if `count` is negative.
  func replacing(bytes part: String, with replacement: String, count: Int) throws -> String {
    let (bytes, part) = (Array(utf8), Array(part.utf8))
    var (result, place, left) = ([UInt8](), 0, count < 0 ? Int.max : count)
    while left > 0, place <= bytes.count, let range = bytes.firstRange(of: part, from: place) {
      result += bytes[place..<range.lowerBound]
      result += replacement.utf8
      place = range.upperBound
      left -= 1
      if range.isEmpty {
        // An empty part is found before each character and at the end.
        guard place < bytes.count else { return String(decoding: result, as: UTF8.self) }
        let width = bytes.scalar(at: place)?.width ?? 1
        result += bytes[place..<(place + width)]
        place += width
      }
      try Limits.check(size: result.count)
    }
    return String(decoding: result + bytes[min(place, bytes.count)...], as: UTF8.self)
  }
}
