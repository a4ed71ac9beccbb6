import Diagnostics

/// Follows the HTML or SVG around the statements, so that each output knows the context in which it prints.
extension Compiler {
  /// Literal text, cut where an address ends that has to be checked.
  mutating func compileText(_ span: Span) {
    guard !isExtended else { return }
    var scanner = MarkupScanner(context)
    scanner.scan(source.bytes, span.range)
    var start = span.start
    for check in scanner.checks {
      emitText(start, Int32(check.place))
      emit(.checkAddress(AddressCheck(syntax: check.syntax, quote: check.quote)), addressSpan ?? span)
      start = Int32(check.place)
    }
    emitText(start, span.end)
    if let opened = scanner.opened { contextSpan = Span(opened, opened + 1) }
    goOn(behind: scanner) { Span($0, $0 + 1) }
  }

  /// Takes over where `scanner` ended.
  private mutating func goOn(behind scanner: MarkupScanner, _ span: (Int) -> Span) {
    context = scanner.context
    guard let fault = scanner.fault else { return }
    refuse(span(fault.place), fault.message, help: fault.help)
    loseTrack()
  }

  private mutating func emitText(_ start: Int32, _ end: Int32) {
    if start < end { emit(.text(start: start, end: end), Span(Int(start), Int(end))) }
  }

  /// The context for what is printed here; where nothing may be, that is a fault.
  mutating func place(_ span: Span) -> OutputContext {
    switch context.placement {
    case .allowed(let output, let next):
      if next != context { addressSpan = span }
      context = next
      return output
    case .refused(let message, let help):
      refuse(span, message, help: help)
      if case .beforeValue(let element, _) = context { context = .unquotedValue(element) }
      return .content
    }
  }

  /// The context for what `part` prints here; nil stands for what is not known before it runs.
  mutating func place(_ part: TemplatePart?, _ span: Span) -> OutputContext {
    let output = place(span)
    surroundings.demands.insert(output.entry)
    if let part {
      let use = PartUse(part: part, entry: output.entry)
      if !builder.unit.uses.contains(where: { $0.use == use }) {
        builder.unit.uses.append((use, source.location(of: span)))
      }
    }
    return output
  }

  /// The context for the value of `expression`.
  mutating func place(_ expression: Expression) -> OutputContext {
    if context.isInTag, let texts = expression.writtenTexts {
      placeWritten(texts, expression.span)
      return .content
    }
    let output = place(expression.span)
    checkFilter(output, expression.span) { expression.isFiltered(by: $0) }
    // Without its blank the first attribute would be glued to what is before it.
    if output == .tag(isSeparated: false), expression.hasFilterArguments {
      refuse(expression.span, MarkupScanner.unseparated.message, help: MarkupScanner.unseparated.help)
    }
    return output
  }

  /// Texts of which one is printed stand for the literal text that they are.
  private mutating func placeWritten(_ texts: [String], _ span: Span) {
    alternatives(
      span,
      texts.map { text in
        { compiler in
          var scanner = MarkupScanner(compiler.context)
          scanner.scan(Array(text.utf8), 0..<text.utf8.count)
          compiler.goOn(behind: scanner) { _ in span }
        }
      })
  }

  /// Refuses values in scripts and between attributes that do not come out of the filter for that place.
  mutating func checkFilter(_ output: OutputContext, _ span: Span, _ isFiltered: (String) -> Bool) {
    guard let demand = output.demand, !isFiltered(demand.filter) else { return }
    refuse(span, demand.message, help: demand.help)
  }

  /// Compiles bodies of which one runs; all must end in one context.
  mutating func alternatives(_ span: Span, _ bodies: [(inout Compiler) -> Void]) {
    let start = context.settled
    var end: MarkupContext?
    for body in bodies {
      context = start
      body(&self)
      if let other = end { meet(other, span) }
      end = context
    }
  }

  /// Compiles a body that runs any number of times.
  mutating func repeated(_ span: Span, _ body: (inout Compiler) -> Void) {
    context = context.settled
    let (start, before) = (context, context == .content ? nil : self)
    body(&self)
    meet(start, span)
    guard let before, context != start, !builder.isLost else { return }
    // What the body leaves behind is what the next round begins with.
    let end = context
    self = before
    context = end
    body(&self)
    meet(end, span)
  }

  /// Compiles what is printed elsewhere than where it stands.
  mutating func detached(_ span: Span, _ body: (inout Compiler) -> Void) {
    let (outer, outerSpan, wasExtended) = (context, contextSpan, isExtended)
    (context, contextSpan, isExtended) = (.content, nil, false)
    body(&self)
    end(.content, span)
    (context, contextSpan, isExtended) = (outer, outerSpan, wasExtended)
  }

  /// Checks that a root, block or macro ends where it began.
  mutating func end(_ entry: EntryContext, _ span: Span) {
    guard !entry.mayEnd(in: context) else { return }
    let (start, found) = (entry.start.description, context.settled.description)
    refuse(
      contextSpan ?? span,
      Text(zh: "这里始于\(start.zh)，却止于\(found.zh)", en: "this begins in \(start.en) but ends in \(found.en)"),
      help: Text(zh: "在同一个模板、区块或宏里闭合", en: "close it in the same template, block or macro"))
    loseTrack()
  }

  /// Goes on in the context that this one and `other` have in common.
  private mutating func meet(_ other: MarkupContext, _ span: Span) {
    if let joined = other.joined(context) {
      context = joined
      return
    }
    let (one, two) = (other.settled.description, context.settled.description)
    refuse(
      span,
      Text(zh: "各分支结束之处不同：\(one.zh)，\(two.zh)", en: "the branches end in different places: \(one.en) and \(two.en)"),
      help: Text(zh: "让每个分支各自闭合其标签和引号", en: "let each branch close its own tags and quotes"))
    loseTrack()
  }

  /// Notes why the unit at hand must not run.
  mutating func refuse(_ span: Span, _ message: Text, help: Text? = nil) {
    guard !builder.isLost, builder.unit.faults.count < Limits.faults else { return }
    builder.unit.faults.append(
      Diagnostic(.error, "template-context", at: source.location(of: span), message, help: help))
  }

  /// After a fault that leaves the context unknown, one more fault would only repeat it.
  private mutating func loseTrack() {
    builder.isLost = true
    context = entry.start
  }
}
