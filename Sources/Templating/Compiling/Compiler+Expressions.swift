extension Compiler {
  mutating func compile(_ expression: Expression) {
    let span = expression.span
    switch expression.kind {
    case .constant(let value): emit(.constant(constant(value)), span)
    case .name(let name): load(name, span)
    case .member(let owner, let name, let nameSpan):
      compile(owner)
      let index = self.name(name)
      emit(Value.isMapMethod(name) ? .method(index) : .member(index), nameSpan)
    case .item(let owner, let key):
      compile(owner, key)
      emit(.item, span)
    case .slice(let owner, let start, let end, let step): compileSlice(owner, start, end, step, span)
    case .negate(let operand): compile(operand, then: .negate, span)
    case .plus(let operand): compile(operand, then: .plus, span)
    case .not(let operand): compile(operand, then: .not, span)
    case .arithmetic(let sign, let left, let right):
      compile(left, right)
      emit(.arithmetic(sign), span)
    case .call(let callee, let arguments):
      let call = compileCall(callee, arguments)
      emit(.call(call), span)
    case .filter(let operand, let use):
      compile(operand)
      compile(use)
    case .test(let operand, let use):
      compile(operand)
      compileTest(use)
    case .compare, .and, .or, .conditional: compileBranching(expression)
    case .list, .tuple, .dictionary, .concatenate:
      if let value = knownValue(of: expression) {
        emit(.constant(constant(value)), span)
      } else {
        compileCollection(expression)
      }
    }
  }

  private mutating func compile(_ operand: Expression, then instruction: Instruction, _ span: Span) {
    compile(operand)
    emit(instruction, span)
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
    emit(.slice(parts), span)
  }

  private mutating func compileCollection(_ expression: Expression) {
    switch expression.kind {
    case .list(let items):
      for item in items { compile(item) }
      emit(.list(Int32(items.count)), expression.span)
    case .tuple(let items):
      for item in items { compile(item) }
      emit(.tuple(Int32(items.count)), expression.span)
    case .dictionary(let pairs):
      for (key, value) in pairs { compile(key, value) }
      emit(.dictionary(Int32(pairs.count)), expression.span)
    case .concatenate(let parts):
      for part in parts { compile(part) }
      emit(.concatenate(Int32(parts.count), escaping: !expression.isConstant), expression.span)
    default: break
    }
  }

  private mutating func compileBranching(_ expression: Expression) {
    let span = expression.span
    switch expression.kind {
    case .and(let left, let right): compileShortcut(left, .jumpIfFalseKeeping(0), right)
    case .or(let left, let right): compileShortcut(left, .jumpIfTrueKeeping(0), right)
    case .conditional(let value, let test, let otherwise):
      compile(test)
      let toElse = emit(.jumpIfFalse(0), span)
      compile(value)
      let toEnd = emit(.jump(0), span)
      builder.land(toElse)
      if let otherwise { compile(otherwise) } else { emit(.noBranch, span) }
      builder.land(toEnd)
    case .compare(let first, let links):
      compile(first)
      var exits: [Int] = []
      for (place, link) in links.enumerated() {
        compile(link.operand)
        let isLast = place == links.count - 1
        let instruction: Instruction = isLast ? .compare(link.comparison) : .compareChain(link.comparison, end: 0)
        exits.append(emit(instruction, span))
      }
      for exit in exits { builder.land(exit) }
    default: break
    }
  }

  private mutating func compileShortcut(_ left: Expression, _ jump: Instruction, _ right: Expression) {
    compile(left)
    let exit = emit(jump, left.span)
    compile(right)
    builder.land(exit)
  }
}
