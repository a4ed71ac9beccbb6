extension Compiler {
  mutating func compile(_ expression: Expression) {
    let span = expression.span
    switch expression.kind {
    case .constant(let value): emit(.constant(constant(value)), span)
    case .name(let name): load(name, span)
    case .member(let owner, let name, let nameSpan):
      compile(owner)
      let index = self.name(name)
      emit(.access(Value.isMapMethod(name) ? .method(index) : .member(index)), nameSpan)
    case .item(let owner, let key):
      compile(owner, key)
      emit(.access(.item), span)
    case .slice(let owner, let start, let end, let step): compileSlice(owner, start, end, step, span)
    case .negate(let operand): compile(operand, then: .negate, span)
    case .plus(let operand): compile(operand, then: .plus, span)
    case .not(let operand): compile(operand, then: .not, span)
    case .arithmetic(let sign, let left, let right):
      compile(left, right)
      emit(.operation(.arithmetic(sign)), span)
    case .compare(let first, let links): compileComparison(first, links, span)
    case .and(let left, let right): compileShortcut(left, .ifFalseKeeping(0), right)
    case .or(let left, let right): compileShortcut(left, .ifTrueKeeping(0), right)
    case .conditional(let value, let test, let otherwise): compileConditional(value, test, otherwise, span)
    case .list(let items): compile(items, then: .list(Int32(items.count)), expression)
    case .tuple(let items): compile(items, then: .tuple(Int32(items.count)), expression)
    case .dictionary(let pairs):
      compile(pairs.flatMap { [$0.key, $0.value] }, then: .dictionary(Int32(pairs.count)), expression)
    case .concatenate(let parts):
      compile(parts, then: .concatenate(Int32(parts.count), escaping: !expression.isConstant), expression)
    case .call(let callee, let arguments):
      let call = compileCall(callee, arguments)
      emit(.call(.function(call: call)), span)
    case .filter(let operand, let use):
      compile(operand)
      compile(use)
    case .test(let operand, let use):
      compile(operand)
      compileTest(use)
    }
  }

  private mutating func compile(_ operand: Expression, then operation: Instruction.Operation, _ span: Span) {
    compile(operand)
    emit(.operation(operation), span)
  }

  /// Compiles `operands` and what is made of them, unless the value of the whole `expression` is known already.
  private mutating func compile(
    _ operands: [Expression], then operation: Instruction.Operation, _ expression: Expression
  ) {
    if let value = knownValue(of: expression) {
      emit(.constant(constant(value)), expression.span)
    } else {
      for operand in operands { compile(operand) }
      emit(.operation(operation), expression.span)
    }
  }

  private mutating func compile(_ left: Expression, _ right: Expression) {
    compile(left)
    compile(right)
  }

  private mutating func compileSlice(
    _ owner: Expression, _ start: Expression?, _ end: Expression?, _ step: Expression?, _ span: Span
  ) {
    compile(owner)
    var parts: SliceParts = []
    for (bound, part) in [(start, SliceParts.start), (end, .end), (step, .step)] {
      guard let bound else { continue }
      compile(bound)
      parts.insert(part)
    }
    emit(.access(.slice(parts)), span)
  }

  private mutating func compileConditional(
    _ value: Expression, _ test: Expression, _ otherwise: Expression?, _ span: Span
  ) {
    compile(test)
    let toElse = emit(.jump(.ifFalse(0)), span)
    compile(value)
    let toEnd = emit(.jump(.always(0)), span)
    builder.land(toElse)
    if let otherwise { compile(otherwise) } else { emit(.operation(.noBranch), span) }
    builder.land(toEnd)
  }

  private mutating func compileComparison(
    _ first: Expression, _ links: [(comparison: Comparison, operand: Expression)], _ span: Span
  ) {
    compile(first)
    var exits: [Int] = []
    for (place, link) in links.enumerated() {
      compile(link.operand)
      if place == links.count - 1 {
        emit(.operation(.compare(link.comparison)), span)
      } else {
        exits.append(emit(.jump(.compareChain(link.comparison, end: 0)), span))
      }
    }
    for exit in exits { builder.land(exit) }
  }

  private mutating func compileShortcut(_ left: Expression, _ jump: Instruction.Jump, _ right: Expression) {
    compile(left)
    let exit = emit(.jump(jump), left.span)
    compile(right)
    builder.land(exit)
  }
}
