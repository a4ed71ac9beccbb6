import Diagnostics

extension Filter {
  /// The filters that shorten or break text.
  static let cutting = [
    Filter("truncate", ["length", "killwords", "end", "leeway"]) { value, arguments, _ in
      let cut = Cut(
        length: try arguments.int("length", or: 255), splitsWords: try arguments.bool("killwords", default: false),
        end: arguments["end"] ?? "...", leeway: try arguments.int("leeway", default: 5))
      return try cut(value)
    },
    Filter("wordwrap", ["width", "break_long_words", "wrapstring", "break_on_hyphens"]) { value, arguments, _ in
      let wrap = Wrapping(
        width: try arguments.int("width", or: 79),
        breaksWords: try arguments.bool("break_long_words", default: true),
        breaksAtHyphens: try arguments.bool("break_on_hyphens", default: true))
      let separator = try arguments.isGiven("wrapstring") ? arguments.value("wrapstring") : "\n"
      guard let text = value.text else { throw RenderError.unsupported("wordwrap", value) }
      guard wrap.width > 0 else { throw RenderError.value(Text(zh: "行宽应大于零", en: "the width must be above zero")) }
      return try join(text.lines.map { try join(wrap($0).map(Value.string), with: separator) }, with: separator)
    },
  ]
}

/// How `truncate` shortens text.
private struct Cut {
  let length: Int
  let splitsWords: Bool
  let end: Value
  let leeway: Int

  func callAsFunction(_ value: Value) throws -> Value {
    guard let ending = end.text else { throw RenderError.unsupported("truncate", end) }
    let reserve = ending.unicodeScalars.count
    guard length >= reserve, leeway >= 0 else {
      throw RenderError.value(Text(zh: "length 应不小于 end 的长度", en: "'length' must not be less than the length of 'end'"))
    }
    let count = try value.length()
    guard count > length, count - length > leeway else { return value }
    guard let scalars = value.text?.unicodeScalars else { throw RenderError.unsupported("truncate", value) }
    var kept = scalars.prefix(length - reserve)
    if !splitsWords, let blank = kept.lastIndex(of: " ") { kept = kept[..<blank] }
    return try Arithmetic.add(value.isMarkup ? .markup(Markup(String(kept))) : .string(String(kept)), end)
  }
}
