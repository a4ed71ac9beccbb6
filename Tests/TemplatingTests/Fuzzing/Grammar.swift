@testable import Templating

/// Writes random templates of every construct of the language, most of them well-formed.
struct Grammar {
  var random: SplitMix64
  /// How deep the expression or statement at hand is nested.
  var depth = 0
  /// How many loops are open.
  var loops = 0
  /// The names of the files that can use each other.
  let files: [String]

  init(_ random: SplitMix64, files: [String]) {
    self.random = random
    self.files = files
  }

  static let names = DataGenerator.names + ["f", "g", "i", "y", "lib", "loop", "missing"]
  static let filters = Environment.standard.filters.keys.sorted()
  static let tests = Environment.standard.tests.keys.sorted().filter { $0.first?.isLetter == true }
  static let parameters = [
    "attribute", "default", "case_sensitive", "reverse", "by", "width", "first", "blank", "length", "end", "leeway",
    "killwords", "indent", "precision", "method", "start", "fill_with", "binary", "count", "d", "base", "x", "y",
  ]

  static let markup = [
    "<p>", "</p>", "text ", "\n", "  \n  ", "<a href=\"", "\" title='", "'>", "</a>", "<script>var x = ", ";</script>",
    "<style>p { width: ", "px }</style>", "<svg viewBox=\"0 0 1 1\"><path d=\"M", "\"/></svg>", "<!-- ", " -->", "<br",
    "<input value=", ">", "<p style=\"color:", "\">", "中文 ", "&amp;", "<![CDATA[", "]]>", "{", "}",
    "<p {{ m|xmlattr }}>",
    "<textarea>", "</textarea>", "<title>", "</title>", "<img srcset=\"", "<!DOCTYPE html>",
  ]

  /// A whole file.
  mutating func template() -> String {
    var text = ""
    if !files.isEmpty, random.chance(25) { text += tag("extends " + file()) }
    if !files.isEmpty, random.chance(30) { text += tag("import " + file() + " as lib" + context()) }
    if !files.isEmpty, random.chance(10) { text += tag("from " + file() + " import f, g as y" + context()) }
    if random.chance(25) { text += tag("set ns = namespace(k=" + expression() + ")") }
    return text + body(6)
  }

  /// Up to `most` pieces of text, output and statements.
  mutating func body(_ most: Int) -> String {
    random.chance(5)
      ? "" : (0...random.int(below: most)).map { _ in piece() }.joined()
  }

  private mutating func piece() -> String {
    switch random.int(below: 10) {
    case 0, 1: random.pick(Self.markup)
    case 2...5: random.pick(["{{ ", "{{- "]) + expression() + random.pick([" }}", " -}}"])
    case 6: random.pick(["{# note #}", "{#- {{ x }} -#}", "{% raw %}{{ x }}{% endraw %}", "<b>{{ s }}</b>"])
    default: statement()
    }
  }

  mutating func tag(_ inside: String) -> String {
    random.pick(["{% ", "{%- ", "{%+ ", "{%"]) + inside + random.pick([" %}", " -%}", "%}\n", " +%}"])
  }

  mutating func file() -> String {
    guard !files.isEmpty else { return random.chance(90) ? "['missing'] ignore missing" : "s" }
    let name = "'" + random.pick(files) + "'"
    return random.pick([name, name, name, name, name, "s", "['missing', " + name + "]"])
  }

  mutating func context() -> String {
    random.pick(["", "", " with context", " without context"])
  }
}
