extension Expression {
  init(kind: Kind, span: Span) {
    self.kind = kind
    self.span = span
    self.height = kind.operands.reduce(0) { max($0, $1.height) } + 1
  }
}

extension Expression.Kind {
  /// The expressions right below this one in the tree.
  fileprivate var operands: [Expression] {
    switch self {
    case .constant, .name: []
    case .member(let owner, _, _): [owner]
    case .item(let left, let right), .arithmetic(_, let left, let right), .and(let left, let right),
      .or(let left, let right):
      [left, right]
    case .slice(let owner, let start, let end, let step): [owner] + [start, end, step].compactMap { $0 }
    case .negate(let operand), .plus(let operand), .not(let operand): [operand]
    case .concatenate(let parts), .list(let parts), .tuple(let parts): parts
    case .compare(let first, let links): [first] + links.map(\.operand)
    case .conditional(let value, let test, let otherwise): [value, test] + [otherwise].compactMap { $0 }
    case .dictionary(let pairs): pairs.flatMap { [$0.key, $0.value] }
    case .call(let callee, let arguments): [callee] + arguments.all
    case .filter(let operand, let use), .test(let operand, let use): [operand] + use.arguments.all
    }
  }
}

extension CallArguments {
  /// The expressions of all arguments.
  fileprivate var all: [Expression] {
    positional + keywords.map(\.value) + [spread, keywordSpread].compactMap { $0 }
  }
}
