extension Expression {
  /// Whether Jinja2 works it out while compiling: it holds no name, no call, and no filter that needs the context.
  ///
  /// It matters for `~` alone, which then takes the texts of its parts without regard to markup.
  var isConstant: Bool {
    switch kind {
    case .constant: true
    case .name, .call: false
    case .member(let owner, _, _): owner.isConstant
    case .item(let owner, let key): owner.isConstant && key.isConstant
    case .slice(let owner, let start, let end, let step):
      owner.isConstant && [start, end, step].allSatisfy { $0?.isConstant ?? true }
    case .negate(let operand), .plus(let operand), .not(let operand): operand.isConstant
    case .arithmetic(_, let left, let right), .and(let left, let right), .or(let left, let right):
      left.isConstant && right.isConstant
    case .compare(let left, let links): left.isConstant && links.allSatisfy(\.operand.isConstant)
    case .conditional(let value, let test, let otherwise):
      value.isConstant && test.isConstant && otherwise?.isConstant ?? false
    case .concatenate(let items), .list(let items), .tuple(let items): items.allSatisfy(\.isConstant)
    case .dictionary(let pairs): pairs.allSatisfy { $0.key.isConstant && $0.value.isConstant }
    case .filter(let operand, let use):
      operand.isConstant && use.arguments.areConstant
        && !["map", "select", "reject", "selectattr", "rejectattr"].contains(use.name)
    case .test(let operand, let use): operand.isConstant && use.arguments.areConstant
    }
  }
}

extension CallArguments {
  fileprivate var areConstant: Bool {
    (positional + keywords.map(\.value) + [spread, keywordSpread].compactMap { $0 }).allSatisfy(\.isConstant)
  }
}
