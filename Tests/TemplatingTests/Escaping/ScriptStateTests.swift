import Testing

@testable import Templating

@Suite("A script")
struct ScriptStateTests {
  private func state(_ script: String) -> ScriptState {
    var state = ScriptState.code(.operator)
    for byte in script.utf8 { state.read(byte) }
    return state
  }

  @Test(
    "takes values in its code",
    arguments: [
      "", "var a = ", "f('x', ", "a = 'it\\'s' + ", "a = \"'\"; b = ", "// don't\nb = ", "/* \" */ ",
      "a = /[/\"]/; b = ",
      "a = b / c; d = ", "a[0] / 2; d = ", "`x`; y = ", "a = 4 / 2 / ", "a = -/'/.x; b = ", "a++; b-- > 0; c = ",
      "// “a”\nb = ", "returned / 2; a = ", "a\u{a0}/ 2; b = ",
    ])
  func code(_ script: String) {
    guard case .code = state(script) else {
      Issue.record("\(script) is taken for \(state(script))")
      return
    }
  }

  @Test(
    "takes none in strings, comments and patterns, nor behind what is unclear",
    arguments: [
      "'", "\"a\\\"", "`", "// ", "/* *", "a = /", "a = /x", "if (a) /\"/.test(", "}\n/\"/.x = ", "return /'/.x = ",
      "`${", "'\n", "a = b /", "a++ /", "1. / 2; b = ", "return\u{a0}/'/; a = ", "a =\u{3000}/'/; b = ",
      "//\u{2028}a = `", "export default /'/; a = ", "break\n/'/; a = ", "a\n--> '; b = ",
    ])
  func elsewhere(_ script: String) {
    if case .code = state(script) { Issue.record("\(script) is taken for code") }
  }
}
