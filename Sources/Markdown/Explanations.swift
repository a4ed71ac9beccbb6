import Diagnostics

extension Explanation {
  /// What is said of Markdown texts.
  public static let markdown = [
    Explanation(
      "markdown-raw-html", Text(zh: "正文里写了 HTML。", en: "There is HTML in a text."),
      wrong: "<b>重点</b>", right: "**重点**",
      why: Text(zh: "标记只由模板来写，页面才安全、统一。", en: "Only templates write markup, which keeps pages safe and alike.")),
    Explanation(
      "markdown-unsafe-link", Text(zh: "链接用了不允许的协议。", en: "A link has a scheme that is not allowed."),
      wrong: "[打开](javascript:alert(1))", right: "[打开](https://example.gov.cn/)",
      why: Text(zh: "这样的链接会在读者的浏览器里运行代码。", en: "Such a link would run code in the reader's browser.")),
    Explanation(
      "markdown-unknown-footnote", Text(zh: "引用了没有定义的脚注。", en: "A footnote is referred to but not defined."),
      wrong: "见注[^1]。", right: "见注[^1]。\n\n[^1]: 按新口径。",
      why: Text(zh: "读者会看到一个没有去处的记号。", en: "Readers would see a mark that leads nowhere.")),
    Explanation(
      "markdown-unused-footnote", Text(zh: "脚注没有被引用，或定义了两次。", en: "A footnote is never referred to, or defined twice."),
      wrong: "正文。\n\n[^1]: 按新口径。", right: "正文[^1]。\n\n[^1]: 按新口径。",
      why: Text(zh: "这条说明不会显示出来。", en: "The note would not be shown.")),
    Explanation(
      "markdown-literal-asterisks",
      Text(zh: "“**”紧挨着标点，没有起加粗作用。", en: "'**' stands next to punctuation and makes no bold text."),
      wrong: "这是**“重点”**工程", right: "这是“**重点**”工程",
      why: Text(zh: "星号会原样印在页面上。", en: "The asterisks would be printed on the page.")),
    Explanation(
      "markdown-too-deep", Text(zh: "引用、列表或强调嵌套过深。", en: "Quotes, lists or emphases are nested too deeply."),
      wrong: "> > > > > …", right: "> …",
      why: Text(zh: "过深的内容无法显示。", en: "What lies deeper cannot be shown.")),
  ]
}
