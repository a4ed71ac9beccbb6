extension Compiler {
  /// A loop; `loop` is made only for a body that mentions it, so that templates which the body uses see the loop around,
  /// as in Jinja2.
  ///
  /// The loop's own `if` is asked at each item, unless what is made of the items must be known before the first.
  mutating func compileLoop(_ loop: Statement.Loop, _ span: Span) {
    let asksEach = !loop.mentionsLoop && loop.otherwise.isEmpty
    compile(loop.sequence)
    if let test = loop.test, !asksEach { compileSieve(loop.target, test, loop.sequence.span) }
    emit(.loop(.begin), loop.sequence.span)
    builder.scopes.append([:])
    if loop.mentionsLoop {
      let slot = declare("loop")
      emit(.loop(.load), span)
      emit(.variable(.storeSlot(slot)), span)
    }
    let start = builder.next
    let exit = emit(.loop(.next(exit: 0)), span)
    repeated(span) { compiler in
      compiler.compileItem(loop.target, span)
      if let test = loop.test, asksEach { compiler.compile(test, orGoTo: start) }
      compiler.compileScope(loop.body, span)
    }
    emit(.jump(.always(start)), span)
    builder.land(exit)
    closeScope()
    compileElse(loop.otherwise, span)
  }

  /// Puts the item on the stack into the variables of `target`.
  private mutating func compileItem(_ target: Target, _ span: Span) {
    for name in target.names { _ = declare(name) }
    store(target)
  }

  private mutating func compile(_ test: Expression, orGoTo next: Int32) {
    compile(test)
    emit(.jump(.ifFalse(next)), test.span)
  }

  /// `end` goes on behind the branch for no items if there was one.
  private mutating func compileElse(_ body: [Statement], _ span: Span) {
    let skip = emit(.loop(.end(afterElse: 0)), span)
    alternatives(span, [{ _ in }, { $0.compileScope(body, span) }])
    builder.land(skip)
  }

  /// Replaces the sequence on the stack with the list of the items that pass `test`.
  private mutating func compileSieve(_ target: Target, _ test: Expression, _ span: Span) {
    emit(.loop(.begin), span)
    let start = builder.next
    let exit = emit(.loop(.next(exit: 0)), span)
    builder.scopes.append([:])
    compileItem(target, span)
    compile(test, orGoTo: start)
    closeScope()
    emit(.loop(.keepItem), span)
    emit(.jump(.always(start)), span)
    builder.land(exit)
    emit(.loop(.endFilter), span)
  }
}
