/// Which argument of a call is at fault, so that the caret stands under it alone.
enum ArgumentPlace: Sendable {
  /// The argument at this place, from 0, of those without a keyword.
  case position(Int)
  /// All arguments without a keyword from this place on.
  case from(Int)
  /// The keyword itself.
  case keyword(String)
  /// What is given for a keyword.
  case value(String)
}

/// Where the arguments of one call are written.
struct ArgumentSpans: Sendable {
  let positional: [Span]
  let keywords: [(name: String, key: Span, value: Span)]

  init(_ arguments: CallArguments) {
    positional = arguments.positional.map(\.span)
    keywords = arguments.keywords.map { ($0.name, $0.span, $0.value.span) }
  }

  /// The span of `place`; nil where the argument came out of a spread.
  subscript(place: ArgumentPlace) -> Span? {
    switch place {
    case .position(let place): positional.indices.contains(place) ? positional[place] : nil
    case .from(let place): positional.dropFirst(place).first.map { Span($0, positional[positional.count - 1]) }
    case .keyword(let name): keywords.first { $0.name == name }?.key
    case .value(let name): keywords.first { $0.name == name }?.value
    }
  }
}
