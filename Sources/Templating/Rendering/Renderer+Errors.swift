import Diagnostics

extension Renderer {
  /// `error` with the place of the instruction that raised it, unless it has a better one.
  func located(_ error: any Error, _ span: Span) -> Diagnostic {
    if let diagnostic = error as? Diagnostic { return diagnostic }
    let here = Site(program: frame.program, span: span)
    guard let error = error as? RenderError else {
      let message = Text(zh: "函数出错：\(error)", en: "the function failed: \(error)")
      return Diagnostic(.error, "template-function", at: here.location, message)
    }
    let help = error.unknownName.map { name in
      templateNameHelp(name) ?? Hint.name(name) ?? nameHelp(name)
    }
    let site = error.site ?? argumentSite(error) ?? here
    return Diagnostic(.error, error.code, at: site.location, error.message, help: help ?? error.help)
  }

  /// The remedy where the name is the start of a template's name without quotes, as in `{% include page.html %}`.
  private func templateNameHelp(_ name: String) -> Text? {
    let rest = frame.unit.instructions.indices.dropFirst(max(0, frame.counter - 1)).prefix(4)
    guard let use = rest.first(where: { frame.unit.instructions[$0].usesTemplate }) else { return nil }
    let text = frame.program.source.text(frame.unit.spans[use].range)
    guard text.contains("."), text.hasPrefix(name + ".") || text.contains("/") else { return nil }
    return Text(zh: "模板名要加引号：'\(text)'", en: "the name of a template needs quotes: '\(text)'")
  }

  /// The place of the argument that `error` blames, if it is an argument of the call that is running.
  private func argumentSite(_ error: RenderError) -> Site? {
    guard let (place, callee) = error.argument, frame.counter > 0 else { return nil }
    let tables = frame.program.tables
    guard case .call(let call) = frame.unit.instructions[frame.counter - 1], let shape = call.shape(of: callee, tables)
    else { return nil }
    return tables.argumentSpans[Int(shape)][place].map { Site(program: frame.program, span: $0) }
  }

  /// The nearest name to `name`, or what there is beside the language's own functions.
  private func nameHelp(_ name: String) -> Text {
    let known = variableNames.filter { $0 != name }
    if let nearest = nearestName(to: name, in: known + environment.globals.keys) {
      return Text(zh: "是不是“\(nearest)”？", en: "did you mean '\(nearest)'?")
    }
    return nearestNameHelp(for: name, in: known)
      ?? Text(zh: "若可以没有，写 \(name)|default('')", en: "where it may be missing, write \(name)|default('')")
  }

  /// Every name that a variable could have been meant by here.
  private var variableNames: [String] {
    var names = frame.unit.localNames.filter { !$0.hasPrefix(" ") }
    var number: Int? = frame.context
    while let index = number {
      names += contexts[index].variables.keys
      number = contexts[index].parent
      if contexts[index].seesData { names += data.keys }
    }
    return Array(Set(names))
  }
}

extension Diagnostic {
  /// The same with one more place in the chain.
  func noted(_ site: Site, _ message: Text) -> Diagnostic {
    let note = Note(at: site.location, message)
    // An endless recursion repeats itself; a few rounds say enough.
    guard note != notes.last, notes.count < 20 else { return self }
    return noted(note)
  }

  /// The same with `note` at the end of its chain.
  func noted(_ note: Note) -> Diagnostic {
    Diagnostic(severity, code, at: location, message, help: help, notes: notes + [note])
  }
}

extension Instruction {
  /// Whether it takes the name of a template from the stack.
  fileprivate var usesTemplate: Bool {
    guard case .composition(let step) = self else { return false }
    return switch step {
    case .include, .extends, .importModule: true
    case .block, .refuseExtended, .export: false
    }
  }

  /// What this instruction has to do with an error inside of what it ran.
  var note: Text? {
    switch self {
    case .call(let call): call.note
    case .composition(let step): step.note
    case .text, .output, .checkAddress, .constant, .variable, .access, .operation, .jump, .loop, .capture, .fused: nil
    }
  }
}

extension Instruction.Call {
  /// The shape of the arguments of `callee`; nil if a filter such as `map` called it with some of its own arguments.
  fileprivate func shape(of callee: String, _ tables: Tables) -> Int32? {
    switch self {
    case .function(let shape), .functionAndOutput(let shape, _): shape
    case .filter(let index, let shape): tables.filters[Int(index)].name == callee ? shape : nil
    case .test(let index, let shape): tables.tests[Int(index)].name == callee ? shape : nil
    case .macro: nil
    }
  }

  fileprivate var note: Text? {
    switch self {
    case .function, .functionAndOutput: Text(zh: "由此处调用", en: "called here")
    case .filter, .test, .macro: nil
    }
  }
}

extension Instruction.Composition {
  fileprivate var note: Text? {
    switch self {
    case .block: Text(zh: "区块在此处输出", en: "the block is rendered here")
    case .include: Text(zh: "由此处包含", en: "included here")
    case .importModule: Text(zh: "由此处导入", en: "imported here")
    case .extends, .refuseExtended, .export: nil
    }
  }
}
