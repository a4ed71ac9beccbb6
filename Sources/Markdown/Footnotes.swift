/// The ids and links that tie footnotes to the places that refer to them.
struct Footnotes {
  let prefix: String
  private var uses: [Int: Int] = [:]

  init(prefix: String) {
    self.prefix = prefix
  }

  /// The id of note `number`.
  func noteID(_ number: Int) -> String {
    "\(prefix)fn-\(number)"
  }

  /// The raised number that leads to note `number`.
  mutating func reference(to number: Int) -> String {
    let use = uses[number, default: 0] + 1
    uses[number] = use
    return """
      <sup class="footnote-ref"><a href="#\(noteID(number))" id="\(referenceID(number, use))" \
      role="doc-noteref">\(number)</a></sup>
      """
  }

  /// The links from note `number` back to every place that refers to it.
  func backLinks(to number: Int) -> String {
    let links = (0..<uses[number, default: 0]).map { use in
      "<a href=\"#\(referenceID(number, use + 1))\" class=\"footnote-backref\" role=\"doc-backlink\">↩\u{FE0E}</a>"
    }
    return "<p>" + links.joined(separator: " ") + "</p>\n"
  }

  private func referenceID(_ number: Int, _ use: Int) -> String {
    "\(prefix)fnref-\(number)" + (use == 1 ? "" : "-\(use)")
  }
}
