import Diagnostics

extension Renderer {
  /// The program that `value` names; a list names candidates, the first that exists counts.
  func program(named value: Value) throws -> Program {
    if let program = try candidate(value) { return program }
    if let name = value.text { throw RenderError.missingTemplate(name, known: programs.names) }
    throw RenderError(
      code: "template-missing", Text(zh: "这些模板都不存在", en: "none of these templates exists"))
  }

  /// The same template compiled to begin in `entry`.
  func form(of program: Program, in entry: EntryContext) throws -> Program {
    guard program.entry != entry else { return program }
    guard let form = programs.programs.form(of: program, in: entry) else {
      throw RenderError.unsafe(Text(zh: "这里不能输出", en: "nothing can be printed here"))
    }
    return form
  }

  /// The program that `value` names, which is no list: only an include has candidates.
  func program(namedAlone value: Value) throws -> Program {
    guard value.text != nil else {
      _ = try value.defined()
      throw Self.noName(value)
    }
    return try program(named: value)
  }

  func candidate(_ value: Value) throws -> Program? {
    if let name = try value.defined().text { return programs.program(named: name) }
    switch value {
    case .list(let items), .tuple(let items):
      for item in items {
        guard let name = try item.defined().text else { break }
        if let program = programs.program(named: name) { return program }
      }
      return nil
    default:
      throw Self.noName(value)
    }
  }

  private static func noName(_ value: Value) -> RenderError {
    .type(Text(zh: "模板名应是文本，却是\(value.kind.zh)", en: "the name of a template is text, but this is \(value.kind.en)"))
  }
}
