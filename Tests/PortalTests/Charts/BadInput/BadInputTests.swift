import Diagnostics
import TestSupport
import Testing

@testable import Portal

@Suite("Bad input: a chart that can be read, or a fault at the call")
struct BadInputTests {
  private static let caller = Result { try ChartCaller(try SiteFixture.forCharts()) }

  @Test("the check finds what it is there for")
  func check() {
    let drawing = { (marks: String) in SVGCheck.faults(in: "<svg viewBox=\"0 0 100 20\">\(marks)</svg>") }
    let text = "<text x=\"10\" y=\"12\" font-size=\"12\">二〇二〇年</text>"
    #expect(drawing(text) == [])
    #expect(drawing("<g transform=\"translate(60 0)\">\(text)</g>").count == 1)
    #expect(drawing("<g text-anchor=\"end\">\(text)</g>").count == 1)
    #expect(drawing("<text x=\"10\" y=\"30\" font-size=\"12\" text-anchor=\"end\">年</text>").count == 1)
    #expect(drawing("<circle cx=\"nan\" cy=\"3\"/>").count == 1)
    #expect(drawing("<path d=\"M0,infL3,3\"/>").count == 1)
    #expect(drawing("<g>").count == 1)
  }

  @Test(
    "what cannot be drawn is refused with its place and reason, all else is a whole drawing", arguments: BadCall.all)
  func outcomes(_ call: BadCall) throws {
    let caller = try Self.caller.get()
    var outcomes = ""
    for input in BadInput.all {
      let text = call.text(input)
      do throws(Diagnostic) {
        let drawings = try caller.drawings(of: text)
        #expect(!drawings.isEmpty, "\(input.name)")
        for drawing in drawings { #expect(SVGCheck.faults(in: drawing) == [], "\(input.name): \(text.prefix(300))") }
        outcomes += "\(input.name): drawn\n"
      } catch {
        #expect(error.location?.path == "Content/pages/test.md" && error.location?.line == 7, "\(input.name)")
        outcomes += "\(input.name): \(error.message.en)\n"
      }
    }
    try Snapshot.expect(
      ["outcomes.txt": outcomes], in: SiteFixture.tests.appending(path: "Snapshots/BadInput/" + call.name))
  }
}
