import Diagnostics

/// What is written otherwise in other languages: Django, Twig, Liquid, Python and C.
///
/// The tables map a foreign word to what stands for it here, as a theme author would write it.
enum Hint {
  static func tag(_ name: String) -> Text? { tags[name].map(written) }

  static func filter(_ name: String) -> Text? {
    guard name != "random" else {
      return Text(zh: "没有随机：同样的输入要得到同样的结果", en: "nothing is random here: the same input gives the same output")
    }
    return filters[name].map(written)
  }

  static func test(_ name: String) -> Text? { tests[name].map(written) }

  static func name(_ name: String) -> Text? { names[name].map(written) }

  static func member(_ name: String) -> Text? { members[name].map(written) }

  /// What stands for the sign that `text` starts with.
  static func sign(_ text: String) -> Text? {
    signs.first { text.hasPrefix($0.sign) }.map { written($0.here) }
  }

  static func written(_ here: String) -> Text {
    Text(zh: "这里写作 \(here)", en: "here this is written \(here)")
  }

  /// Longer signs first.
  private static let signs: [(sign: String, here: String)] = [
    ("===", "=="), ("!==", "!="), ("<>", "!="), ("&&", "and"), ("||", "or"), ("??", "|default(value)"),
    ("?", "a if test else b"), ("$", "name"), ("@", "name"), ("!", "not"), ("->", "."), ("::", "."),
    ("..", "range(first, last + 1)"),
    ("+=", "{% set x = x + y %}"), ("-=", "{% set x = x - y %}"), (":=", "{% set x = y %}"), ("`", "'text'"),
    ("“", "'text'"), ("”", "'text'"), ("‘", "'text'"), ("’", "'text'"), ("，", ","), ("（", "("), ("）", ")"),
  ]
}
