import Diagnostics
import Testing

@testable import Portal

@Suite("Style sheets of drawings are read strictly")
struct StyleReaderTests {
  @Test("rules are read in their order, each with its medium, without comments and idle blanks")
  func rules() throws {
    let rules = try StyleReader.rules(
      of: """
        /* Colours. */
        :root { --ink: #111; --sans: "Noto Sans", sans-serif; }
        svg   text, rect.done + .mark { fill: var(--ink); stroke-dasharray: 2  4 }
        @media print, (forced-colors: active) {
          :root { --ink: CanvasText; } /* { */
          .empty {}
        }
        .a > .b { stroke: none; }
        """, path: "a.css")
    #expect(rules.map(\.media) == [nil, nil, "print,(forced-colors:active)", "print,(forced-colors:active)", nil])
    #expect(
      rules.map { $0.selectors.map(\.text) } == [
        [":root"], ["svg text", "rect.done+.mark"], [":root"], [".empty"], [".a>.b"],
      ])
    #expect(
      rules.map { $0.definitions.map(\.text) } == [
        ["--ink:#111", "--sans:\"Noto Sans\",sans-serif"], [], ["--ink:CanvasText"], [], [],
      ])
    #expect(rules.map(\.style) == ["", "fill:var(--ink);stroke-dasharray:2 4", "", "", "stroke:none"])
    #expect(rules.map(\.needs) == [[], ["--ink"], [], [], []])
  }

  @Test(
    "what is not understood is named at its place",
    arguments: [
      (".a { fill: red; }\n.b:hover { fill: red; }", "2:1", ".b:hover"),
      (".a, [x] { fill: red; }", "1:5", "[x]"),
      (".a, { fill: red; }", "1:4", ""),
      ("@import \"x.css\";\n.a { fill: red; }", "1:1", "@import \"x.css\";"),
      ("@media print { @media screen { .a { fill: red; } } }", "1:16", "@media screen"),
      ("/* \n */ .a { fill; }", "2:10", "fill"),
      (".a { fill: red stroke: blue; }", "1:6", "fill: red stroke: blue"),
      (".a { fill: \"red; }", "1:6", "fill: \"red"),
      (".a { fill: </style>; }", "1:6", "fill: </style>"),
      (".a { fill: red;\n.b { fill: red; }", "1:6", "fill: red;"),
      (".a { fill: red; } }\n", "1:19", ""),
      ("@media print { .a { fill: red; }\n", "2:1", ""),
      ("/* .a { fill: red; }", "1:1", "/* .a"),
    ])
  func faults(sheet: String, place: String, words: String) throws {
    let fault = try #require(throws: Diagnostic.self) { try StyleReader.rules(of: sheet, path: "a.css") }
    let location = try #require(fault.location)
    #expect(fault.code == "style-syntax")
    #expect("\(location.line):\(location.column)" == place)
    #expect(location.length == max(1, words.count))
  }
}
