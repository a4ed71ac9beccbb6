import Testing

@testable import Templating

@Suite("Fused instructions")
struct FusionTests {
  @Test("print what the separate ones print, whatever the value is")
  func sameOutput() throws {
    let values: [Value] = [
      "a & b", 12, -0.5, true, .none, .markup(Markup("<b>")), ["x", 1], .tuple([1, 2]), ["key": "<"], "",
    ]
    let data: Map = ["rows": .list(values.map { ["a": $0] })]
    let fused = "{% for row in rows %}{% set value = row.a %}{{ row.a }}|{{ value }};{% endfor %}"
    let separate = "{% for row in rows %}{% set value = row['a'] %}{{ row['a'] }}|{{ value or value }};{% endfor %}"
    #expect(try render(fused, data) == render(separate, data))
  }

  @Test("take the place of the first instruction and leave the others")
  func placement() {
    let instructions: [Instruction] = [
      .nextItem(exit: 6), .storeSlot(1), .loadSlot(1), .member(0), .output(.content), .jump(0),
    ]
    let fused = instructions.fused
    guard case .nextItemInto(slot: 1, exit: 6) = fused[0], case .printMember(slot: 1, name: 0) = fused[2] else {
      Issue.record("not fused: \(fused)")
      return
    }
    guard case .storeSlot(1) = fused[1], case .member(0) = fused[3], case .output(.content) = fused[4] else {
      Issue.record("the rest was changed: \(fused)")
      return
    }
  }

  @Test("are not made where text must be checked")
  func otherContexts() {
    for context in [OutputContext.comment, .tag(isSeparated: true), .script(nil), .style(nil)] {
      let fused = [Instruction.loadSlot(0), .output(context)].fused
      guard case .loadSlot(0) = fused[0] else {
        Issue.record("fused in \(context)")
        continue
      }
    }
  }

  @Test("report a missing member where the member is written")
  func faultPlace() {
    let found = faults("{% for row in rows %}{{ row.b }}{% endfor %}", ["rows": [["a": 1]]])
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("t.html:1:29+1 template-undefined") == true)
  }
}
