import Testing

@testable import Portal

@Suite("A drawing takes from the style sheets what it uses")
struct StyleExcerptTests {
  private func excerpt(of sheet: String, for drawing: String) throws -> String {
    StyleSheet(try StyleReader.rules(of: sheet, path: "a.css")).excerpt(for: DrawnMarks(in: drawing))
  }

  @Test("a rule is taken with those of its selectors whose every part is a mark of the drawing")
  func selectors() throws {
    let sheet = """
      .a, .b, rect.a, path.a, .a.c { fill: red; }
      .a + .c, .a + .b { fill: blue; }
      .b { fill: green; }
      text { fill: black; }
      svg { direction: ltr; }
      """
    let drawing = #"<g id="1" class="x"><path d="M0,0" class="a"/></g><rect class="c d"/>"#
    #expect(try excerpt(of: sheet, for: drawing) == ".a,path.a{fill:red}.a+.c{fill:blue}svg{direction:ltr}")
  }

  @Test("the colours that its rules need are taken in every scheme, and those that these are made of")
  func colours() throws {
    let sheet = """
      :root { color-scheme: light dark; --ink: black; --muted: gray; --paper: white; --wash: beige; }
      @media (prefers-color-scheme: dark) { :root { --ink: white; --wash: brown; } }
      @media (prefers-contrast: more) { :root { --muted: var(--ink); } }
      .muted { fill: var(--muted); }
      .paper { fill: var(--paper); }
      @media print { :root { --paper: #fff; } }
      """
    #expect(
      try excerpt(of: sheet, for: #"<text class="muted">class="paper"</text>"#) == """
        :root{color-scheme:light dark;--ink:black;--muted:gray}\
        @media (prefers-color-scheme:dark){:root{--ink:white}}\
        @media (prefers-contrast:more){:root{--muted:var(--ink)}}\
        .muted{fill:var(--muted)}
        """)
  }

  @Test("a colour that the drawing names itself is taken")
  func named() throws {
    let sheet = ":root { --ink: black; --paper: white; }"
    #expect(try excerpt(of: sheet, for: #"<path fill="var(--paper)"/>"#) == ":root{--paper:white}")
  }

  @Test("neighbours of the same medium share its condition, and the order of rules stays")
  func media() throws {
    let sheet = """
      @media print { .a { fill: red; } .z { fill: red; } .a { stroke: red; } }
      @media print { .a { opacity: 1; } }
      .a { fill: blue; }
      @media screen { .a { fill: green; } }
      """
    #expect(
      try excerpt(of: sheet, for: #"<path class="a"/>"#)
        == "@media print{.a{fill:red}.a{stroke:red}.a{opacity:1}}.a{fill:blue}@media screen{.a{fill:green}}")
  }
}
