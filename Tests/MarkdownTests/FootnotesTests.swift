import Markdown
import Testing

@Suite("Footnotes")
struct FootnotesTests {
  private let text = "甲[^a]乙[^b]丙[^a]\n\n[^a]: 注一\n[^b]: 注二"

  @Test("References are numbered in their order, and notes lead back to each of them")
  func html() {
    #expect(
      renderMarkdown("甲[^x]乙[^x]\n\n[^x]: 注 *一*", path: "a.md").html == """
        <p>甲<sup class="footnote-ref"><a href="#fn-1" id="fnref-1" role="doc-noteref">1</a></sup>\
        乙<sup class="footnote-ref"><a href="#fn-1" id="fnref-1-2" role="doc-noteref">1</a></sup></p>
        <section class="footnotes" role="doc-endnotes">
        <ol>
        <li id="fn-1">
        <p>注 <em>一</em></p>
        <p><a href="#fnref-1" class="footnote-backref" role="doc-backlink">↩︎</a> \
        <a href="#fnref-1-2" class="footnote-backref" role="doc-backlink">↩︎</a></p>
        </li>
        </ol>
        </section>

        """)
  }

  @Test("Every id and every link to one takes the prefix, so that two bodies can share a page")
  func prefix() {
    let html = renderMarkdown(text, path: "a.md", idPrefix: "p-").html
    let plain = renderMarkdown(text, path: "a.md").html
    let prefixed = plain.replacing("id=\"", with: "id=\"p-").replacing("href=\"#", with: "href=\"#p-")
    #expect(html == prefixed)
    #expect(html != plain)
  }

  @Test("Notes stand in the order in which they are referred to")
  func order() throws {
    let html = renderMarkdown("甲[^b]乙[^a]\n\n[^a]: 注一\n[^b]: 注二", path: "a.md").html
    let first = try #require(html.firstRange(of: "注二"))
    let second = try #require(html.firstRange(of: "注一"))
    #expect(first.lowerBound < second.lowerBound)
  }
}
