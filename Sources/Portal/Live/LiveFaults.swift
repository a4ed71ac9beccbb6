import Diagnostics

/// What can be wrong with where a live value stands.
extension Diagnostic {
  static func liveUnclosed(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .error, "live-unclosed", at: location,
      Text(zh: "“{{”在本行没有对应的“}}”", en: "'{{' is not closed on its line"),
      help: Text(zh: "请补上 }}；要显示花括号，请写成 `{{`", en: "close it with }}; for literal braces write `{{`"))
  }

  static func liveInAttribute(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .error, "live-misplaced", at: location,
      Text(
        zh: "地址、标题或图片说明里不能用实时数值",
        en: "a live value cannot stand in an address, a title or the description of an image"),
      help: Text(zh: "请把它放到正文的句子里", en: "put it into the text itself"))
  }

  static func liveInLink(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .error, "live-misplaced", at: location,
      Text(zh: "链接的文字里不能用实时数值", en: "a live value cannot stand in the text of a link"),
      help: Text(zh: "数值自带链接，请把它移到链接外面", en: "it is a link itself: move it out of the brackets"))
  }

  static func chartInText(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .error, "chart-in-text", at: location,
      Text(zh: "图表要独占一段", en: "a chart stands in a paragraph of its own"),
      help: Text(zh: "请在它前后各空一行", en: "leave a blank line before and after it"))
  }
}
