import Testing

@testable import Templating

@Suite("Extreme values")
struct ExtremeValuesTests {
  private static let data: Map = [
    "most": .int(.max), "least": .int(.min), "inf": .float(.infinity), "nan": .float(.nan), "huge": .float(1e300),
    "list": [1, 2, 3], "text": "a\u{301}b\0長",
  ]

  @Test(
    "end in a fault where there is no answer",
    arguments: [
      "most + 1", "least - 1", "most * 2", "most ** 2", "least // -1", "-least", "least|abs", "list * most",
      "text * most",
      "range(least, most)|list", "list|batch(most, 0)|list", "list|slice(most)|list", "text|center(most)",
      "text|indent(most)",
      "list|tojson(most)", "inf|filesizeformat", "'%d' % inf", "'%d' % huge", "'%99999d' % 1", "'%.99999f' % 1",
      "'%' % 1",
      "range(1, 2, 0)|list", "list[::0]", "text|wordwrap(least)", "list|batch(least)|list", "list|slice(0)|list",
      "text|truncate(least)", "least|round(-1)", "huge|int", "inf|int(7)", "'1e300'|int(3)",
    ])
  func faulty(_ expression: String) {
    #expect(faults("{{ \(expression) }}", Self.data).first?.hasPrefix("t.html:1:") == true)
  }

  static let answers: [(expression: String, text: String)] = [
    ("5|round(least)", "0"), ("5.5|round(least)", "0.0"), ("5.5|round(most)", "5.5"),
    ("text|truncate(3, true, '', most)", "a\u{301}b\0長"), ("'abc'|center(least)", "abc"), ("'' * most", ""),
    ("[] * most", "[]"),
    ("'a' * least", ""), ("list * least", "[]"), ("(-1e29)|filesizeformat", "-99999999999999991433150857216 Bytes"),
    ("(-12.7)|filesizeformat", "-12 Bytes"), ("nan|int(7)", "7"),
    ("'1e999'|float", "inf"),
    ("list[least:most]", "[1, 2, 3]"), ("list[most:least:-most]", "[3]"),
    ("list[most] is defined", "False"),
    ("list[least] is defined", "False"), ("text[most] is defined", "False"), ("list|tojson(least)", "[\n1,\n2,\n3\n]"),
    ("text|indent(least)", "a\u{301}b\0長"), ("('%.1000f' % huge)|length", "1302"), ("least % -1", "0"),
    ("'x'|replace('x', 'y', most)", "y"), ("'x'|replace('x', 'y', least)", "y"), ("most == huge", "False"),
    ("nan in [nan]", "False"),
    ("range(0, most, most - 1)|list|length", "2"), ("'ab'[::most]", "a"), ("'ab'[least:most]", "ab"),
  ]

  @Test("have an answer wherever there is one", arguments: answers)
  func answered(_ expression: String, _ expected: String) throws {
    #expect(try render("{{ \(expression) }}", Self.data) == expected)
  }
}
