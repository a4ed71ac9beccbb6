import Diagnostics

extension Filter {
  /// The filter that fills the places of a format text.
  static let formats = [
    Filter("format", .any) { value, arguments, _ in
      guard arguments.positional.isEmpty || arguments.keywords.isEmpty else {
        throw RenderError.argument(
          Text(zh: "format 的参数要么都有名，要么都没有", en: "format takes arguments by place or by keyword, not both"))
      }
      let values: Value = arguments.keywords.isEmpty ? .tuple(arguments.positional) : .map(arguments.keywords)
      return try value.formatted(with: values)
    }
  ]
}

extension Value {
  /// The text with its `%` places filled from a tuple, a mapping or one value.
  func formatted(with values: Value) throws -> Value {
    let template = try printed()
    var formatter = PlaceFormatter(values: values, escapes: isMarkup)
    let text = try formatter.fill(template)
    return isMarkup ? .markup(Markup(text)) : .string(text)
  }
}
