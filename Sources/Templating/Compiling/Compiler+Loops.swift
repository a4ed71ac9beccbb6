extension Compiler {
  /// A loop.
  ///
  /// The operand is walked as it is, or first sifted by the loop's own `if`.
  mutating func compileLoop(_ loop: Statement.Loop, _ span: Span) {
    compile(loop.sequence)
    if let test = loop.test { compileSieve(loop.target, test, loop.sequence.span) }
    emit(.beginLoop, loop.sequence.span)
    builder.scopes.append([:])
    let loopSlot = declare("loop")
    emit(.loadLoop, span)
    emit(.storeSlot(loopSlot), span)
    let start = builder.next
    let exit = emit(.nextItem(exit: 0), span)
    let (firstUse, mentions) = (tables.templateUses.count, loopMentions)
    repeated(span) { $0.compileIteration(loop.target, loop.body, span) }
    if loopMentions == mentions { hideLoop(loopSlot, from: firstUse) }
    emit(.jump(start), span)
    builder.land(exit)
    closeScope()
    compileElse(loop.otherwise, span)
  }

  /// Keeps `loop` from the templates that a body uses which does not mention it: they see the loop around, as in Jinja2.
  private mutating func hideLoop(_ slot: Int32, from firstUse: Int) {
    let outer = builder.scopes.dropLast().last { $0["loop"] != nil }?["loop"]
    for place in tables.templateUses.indices.dropFirst(firstUse) {
      guard let index = tables.templateUses[place].locals.firstIndex(where: { $0.slot == slot }) else { continue }
      let hidden = tables.templateUses[place].locals.remove(at: index)
      if let outer { tables.templateUses[place].locals.append(Local(name: hidden.name, slot: outer)) }
    }
  }

  private mutating func compileIteration(_ target: Target, _ body: [Statement], _ span: Span) {
    for name in target.names { _ = declare(name) }
    store(target)
    compileScope(body, span)
  }

  /// `endLoop` leaves on the stack whether the loop ran at all.
  private mutating func compileElse(_ body: [Statement], _ span: Span) {
    emit(.endLoop, span)
    let skip = emit(.jumpIfFalse(0), span)
    alternatives(span, [{ _ in }, { $0.compileScope(body, span) }])
    builder.land(skip)
  }

  /// Replaces the sequence on the stack with the list of the items that pass `test`.
  private mutating func compileSieve(_ target: Target, _ test: Expression, _ span: Span) {
    emit(.beginLoop, span)
    let start = builder.next
    let exit = emit(.nextItem(exit: 0), span)
    builder.scopes.append([:])
    for name in target.names { _ = declare(name) }
    store(target)
    compile(test)
    closeScope()
    let skip = emit(.jumpIfFalse(0), test.span)
    emit(.keepItem, span)
    builder.land(skip)
    emit(.jump(start), span)
    builder.land(exit)
    emit(.endFilter, span)
  }
}
