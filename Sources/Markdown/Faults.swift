import Diagnostics

/// What can be wrong with a body.
extension Diagnostic {
  static func rawHTML(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .error, "markdown-raw-html", at: location,
      Text(zh: "正文中不能写 HTML，已按文字显示", en: "raw HTML is not allowed here and is shown as text"),
      help: Text(
        zh: "请改用 Markdown 写法；要显示尖括号，请写成 `&lt;`",
        en: "write it in Markdown; for a literal '<', write '&lt;'"))
  }

  static func unsafeLink(scheme: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .error, "markdown-unsafe-link", at: location,
      Text(zh: "不允许“\(scheme):”链接，已去掉", en: "links with the scheme '\(scheme):' are not allowed; it is dropped"),
      help: Text(zh: "只能用 http、https、mailto、tel 或站内路径", en: "use http, https, mailto, tel or a path of this site"))
  }

  static func unknownFootnote(_ reference: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .error, "markdown-unknown-footnote", at: location,
      Text(zh: "脚注 \(reference) 没有定义", en: "footnote \(reference) is not defined"),
      help: Text(zh: "请另起一段写“\(reference): 脚注内容”", en: "add a paragraph '\(reference): text of the note'"))
  }

  static func unusedFootnote(_ label: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .error, "markdown-unused-footnote", at: location,
      Text(
        zh: "脚注 \(label) 没有被引用或重复定义，不会显示",
        en: "footnote \(label) is never referred to, or defined twice, and is not shown"),
      help: Text(zh: "请在正文中引用 \(label)，或删去它", en: "refer to it with \(label), or remove it"))
  }

  static func literalAsterisks(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .warning, "markdown-literal-asterisks", at: location,
      Text(zh: "“**”没有起加粗作用，会原样显示", en: "'**' does not make bold text here and is shown as it is"),
      help: Text(
        zh: "把标点移到星号外面，如“**重点**：”；本来就要星号，请写成 `\\*\\*`",
        en: "move punctuation outside the asterisks, as in '**word**:'; for literal ones, write '\\*\\*'"))
  }

  static func tooDeep(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .error, "markdown-too-deep", at: location,
      Text(zh: "嵌套层次过深，这里的内容无法显示", en: "nested too deeply; what stands here cannot be shown"),
      help: Text(zh: "请减少引用、列表或强调的嵌套", en: "use fewer nested quotes, lists or emphases"))
  }
}
