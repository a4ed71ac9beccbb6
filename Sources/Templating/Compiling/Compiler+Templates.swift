import Diagnostics

/// The statements that reach into other templates.
extension Compiler {
  mutating func compileBlock(_ block: Statement.Block, _ span: Span) {
    let name = Name(block.name)
    let built = unit(.block(name), span) { $0.compileScope(block.body, span) }
    blocks[block.name] = Block(name: name, unit: Unit(built.unit), isRequired: block.isRequired)
    let locals = block.isScoped ? builder.locals : nil
    tables.blockUses.append(
      BlockUse(name: name, isRequired: block.isRequired, locals: locals, context: place(block, span)))
    let skip = builder.mayBeExtended && builder.scopes.isEmpty ? emit(.jump(.ifExtended(0)), span) : nil
    if builder.mayBeExtended, skip == nil { emit(.composition(.refuseExtended), span) }
    emit(.composition(.block(Int32(tables.blockUses.count - 1))), span)
    if let skip { builder.land(skip) }
  }

  /// The context in which a block prints, unless the template that this one extends decides that.
  private mutating func place(_ block: Statement.Block, _ span: Span) -> OutputContext {
    guard !isExtended else { return .content }
    let output = place(TemplatePart(template: source.name, kind: .block(block.name)), span)
    surroundings.places[block.name] = output.entry
    return output
  }

  mutating func compileExtends(_ template: Expression, _ span: Span) {
    guard case .root = builder.kind, builder.scopes.isEmpty else {
      fail(
        "template-syntax", span, Text(zh: "extends 只能写在模板的最外层", en: "'extends' belongs to the top of a template"),
        help: Text(zh: "移到循环、块和宏之外", en: "move it out of loops, blocks and macros"))
      return
    }
    compileTemplateName(template, ignoresMissing: false)
    emit(.composition(.extends), template.span)
    // What the parent prints follows what stands before.
    if !isExtended { end(entry, span) }
    builder.mayBeExtended = true
    isExtended = true
    surroundings.parent = template.writtenText
  }

  mutating func compileInclude(_ include: Statement.Include, _ span: Span) {
    compileTemplateName(include.template, ignoresMissing: include.ignoresMissing)
    let part = include.template.writtenText.map { TemplatePart(template: $0, kind: .root) }
    let output = place(part, include.template.span)
    let use = use(include.withContext, ignoresMissing: include.ignoresMissing, output)
    emit(.composition(.include(use)), include.template.span)
  }

  mutating func compileImport(_ template: Expression, _ name: String, _ withContext: Bool, _ span: Span) {
    compileTemplateName(template, ignoresMissing: false)
    emit(.composition(.importModule(use(withContext))), template.span)
    store(name, span)
  }

  mutating func compileImport(
    _ template: Expression, _ names: [Statement.ImportedName], _ withContext: Bool, _ span: Span
  ) {
    compileTemplateName(template, ignoresMissing: false)
    emit(.composition(.importModule(use(withContext))), template.span)
    builder.scopes.append([:])
    let module = declare(" module")
    emit(.variable(.storeSlot(module)), span)
    closeScope()
    for imported in names {
      emit(.variable(.loadSlot(module)), span)
      emit(.composition(.export(name(imported.name))), imported.span)
      store(imported.alias, imported.span)
    }
  }

  private mutating func use(
    _ withContext: Bool, ignoresMissing: Bool = false, _ output: OutputContext = .content
  ) -> Int32 {
    let locals = withContext ? builder.locals : []
    tables.templateUses.append(
      TemplateUse(ignoresMissing: ignoresMissing, withContext: withContext, locals: locals, context: output))
    return Int32(tables.templateUses.count - 1)
  }

  /// Puts the template's name on the stack; a constant name must be known now.
  private mutating func compileTemplateName(_ template: Expression, ignoresMissing: Bool) {
    if !ignoresMissing, let name = template.writtenText, !templates.contains(name) {
      fail(.missingTemplate(name, known: templates), template.span)
    }
    references.add(names(of: template), at: source.location(of: template.span))
    compile(template)
  }

  /// The names of which `template` is one, or of which an include chooses; nil if they are known only when it runs.
  private func names(of template: Expression) -> [String]? {
    switch template.kind {
    case .list(let items), .tuple(let items): names(of: items)
    case .conditional(let value, _, let otherwise): names(of: [value] + (otherwise.map { [$0] } ?? []))
    default: knownValue(of: template)?.text.map { [$0] }
    }
  }

  private func names(of templates: [Expression]) -> [String]? {
    var all: [String] = []
    for template in templates {
      guard let names = names(of: template) else { return nil }
      all += names
    }
    return all
  }
}
