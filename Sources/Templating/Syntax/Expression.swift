/// A node of an expression's syntax tree.
struct Expression: Sendable {
  let kind: Kind
  let span: Span
  /// How many expressions the longest way down the tree passes; bounded, because the compiler follows it.
  let height: Int

  indirect enum Kind: Sendable {
    case constant(Value)
    case name(String)
    case member(Expression, String, Span)
    case item(Expression, Expression)
    case slice(Expression, start: Expression?, end: Expression?, step: Expression?)
    case negate(Expression)
    case plus(Expression)
    case not(Expression)
    case arithmetic(Arithmetic, Expression, Expression)
    case concatenate([Expression])
    case compare(Expression, [(comparison: Comparison, operand: Expression)])
    case and(Expression, Expression)
    case or(Expression, Expression)
    case conditional(Expression, test: Expression, otherwise: Expression?)
    case list([Expression])
    case tuple([Expression])
    case dictionary([(key: Expression, value: Expression)])
    case call(Expression, CallArguments)
    case filter(Expression, FilterUse)
    case test(Expression, FilterUse)
  }
}

/// A filter or test as it is written: its name and arguments.
struct FilterUse: Sendable {
  let name: String
  let arguments: CallArguments
  let span: Span
}

/// The arguments between the parentheses of a call.
struct CallArguments: Sendable {
  var positional: [Expression] = []
  var keywords: [(name: String, value: Expression, span: Span)] = []
  /// `*expression`: further arguments by place.
  var spread: Expression?
  /// `**expression`: further arguments by keyword.
  var keywordSpread: Expression?

  var isEmpty: Bool { positional.isEmpty && keywords.isEmpty && spread == nil && keywordSpread == nil }
}
