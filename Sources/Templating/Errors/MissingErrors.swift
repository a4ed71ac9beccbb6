import Diagnostics

/// The errors of names that nothing goes by, the same whether a name is written out or only known when it is used.
extension RenderError {
  static func missingTemplate(_ name: String, known: some Sequence<String>) -> RenderError {
    RenderError(
      code: "template-missing", Text(zh: "没有名为“\(name)”的模板", en: "there is no template '\(name)'"),
      help: nearestNameHelp(for: name, in: known))
  }

  static func missingFilter(_ name: String, _ environment: Environment) -> RenderError {
    RenderError(
      code: "template-filter", Text(zh: "没有名为“\(name)”的过滤器", en: "there is no filter '\(name)'"),
      help: Hint.filter(name) ?? nearestNameHelp(for: name, in: environment.filters.keys))
  }

  static func missingTest(_ name: String, _ environment: Environment) -> RenderError {
    RenderError(
      code: "template-test", Text(zh: "没有名为“\(name)”的测试", en: "there is no test '\(name)'"),
      help: Hint.test(name) ?? nearestNameHelp(for: name, in: environment.tests.keys))
  }
}
