import Testing

@testable import Templating

@Suite("The markup scanner")
struct MarkupScannerTests {
  private func scan(_ text: String, from context: MarkupContext = .content) -> MarkupScanner {
    var scanner = MarkupScanner(context)
    scanner.scan(Array(text.utf8), 0..<text.utf8.count)
    return scanner
  }

  @Test(
    "knows where text ends",
    arguments: [
      ("", .content), ("a < b", .content), ("a <3", .content), ("<p>", .content), ("<p>x</p>", .content),
      ("<br/>", .content), ("<!DOCTYPE html>", .content), ("<!-- a > b -->", .content), ("<!-->", .content),
      ("<!-- a --!>", .content), ("<![CDATA[ a ]]>", .content), ("<script>a</script>", .content),
      ("<STYLE>a</Style >", .content), ("<title>a < b</title>", .content), ("<p title='>'>", .content),
      ("<a href=x>", .content), ("<script>'</script>", .content), ("</>", .content),
      ("<p ", .tag(.plain, isSeparated: true)), ("<p title=\"x\"", .tag(.plain, isSeparated: true)),
      ("<svg:script ", .tag(.script, isSeparated: true)), ("</p ", .tag(.closing, isSeparated: true)),
      ("<p title", .attributeName(.plain, "title", isComplete: false)),
      ("<p TITLE ", .attributeName(.plain, "title", isComplete: true)), ("<p title = ", .beforeValue(.plain, "title")),
      ("<p title=x", .unquotedValue(.plain)), ("<!-- a -", .comment(dashes: 1, followsOutput: false)),
      ("<!doctype", .declaration), ("<?xml ", .declaration), ("<![CDATA[ ]", .characterData(brackets: 1)),
      ("<script>a", .script(.code(.word("a")), pending: "")), ("<style>a", .style(pending: "")),
      ("<title>a", .text("title", pending: "")),
    ] as [(String, MarkupContext)])
  func contexts(_ text: String, _ expected: MarkupContext) {
    let scanner = scan(text)
    #expect(scanner.context == expected)
    #expect(scanner.fault == nil)
  }

  @Test(
    "knows what an attribute's value means",
    arguments: [
      ("<p title=\"", .plain), ("<a HREF=\"", .address(.open(""))), ("<a xlink:href='", .address(.open(""))),
      ("<a href=\"/x", .address(.settled)), ("<a href=\"https:", .address(.settled)),
      ("<a href=\" Java\tScript:", .address(.foreign("javascript"))), ("<a href=\"java", .address(.open("java"))),
      ("<a href=\"java&#115;cript:/", .address(.open("java&#115;cript:/"))),
      ("<p style=\"", .style), ("<p onClick='", .script(.code(.operator))), ("<iframe srcdoc='", .document),
      ("<img srcset=\"", .addresses(.candidates, isChecked: false)),
      ("<animate values=\"", .addresses(.steps, isChecked: false)), ("<path values=\"", .plain),
      ("<meta content=\"", .addresses(.refresh, isChecked: false)), ("<object data='", .address(.open(""))),
      ("<p data='", .plain), ("<animate attributeName='", .fixed), ("<svg xmlns:x='", .fixed),
    ] as [(String, AttributeValue.Content)])
  func attributes(_ text: String, _ expected: AttributeValue.Content) {
    guard case .value(let value) = scan(text).context else {
      Issue.record("\(text) does not end in a value")
      return
    }
    #expect(value.content == expected)
  }

  @Test(
    "refuses what browsers do not read alike",
    arguments: [
      ("<script/>", 7), ("<title><b>", 8), ("<textarea></p>", 12), ("<script><!--", 11), ("<![CDATA[ > ]]>", 10),
      ("<p =", 3), ("<p \"", 3),
    ])
  func faults(_ text: String, _ place: Int) {
    #expect(scan(text).fault?.place == place)
  }

  @Test("has an address checked only if a value may decide its scheme")
  func checks() {
    func start(_ state: AddressState) -> MarkupContext {
      .value(AttributeValue(element: .plain, quote: .double, content: .address(state)))
    }
    #expect(scan("/x\">", from: start(.checked)).checks.map(\.place) == [2])
    #expect(scan("\">", from: start(.settled)).checks.isEmpty)
    #expect(scan("'>", from: start(.checked)).checks.isEmpty)
  }

  @Test("does not close a comment that only an empty value would close")
  func comments() {
    #expect(scan(">", from: .comment(dashes: 0, followsOutput: true)).fault != nil)
    #expect(scan("->", from: .comment(dashes: 0, followsOutput: true)).fault != nil)
    #expect(scan("-->", from: .comment(dashes: 0, followsOutput: true)).context == .content)
    #expect(scan(" >", from: .comment(dashes: 0, followsOutput: true)).fault == nil)
  }
}
