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
      .loop(.next(exit: 6)), .variable(.storeSlot(1)), .variable(.loadSlot(1)), .access(.member(0)), .output(.content),
      .jump(.always(0)),
    ]
    let fused = instructions.fused
    guard case .fused(.nextItemInto(slot: 1, exit: 6)) = fused[0],
      case .fused(.printMember(slot: 1, name: 0)) = fused[2]
    else {
      Issue.record("not fused: \(fused)")
      return
    }
    guard case .variable(.storeSlot(1)) = fused[1], case .access(.member(0)) = fused[3],
      case .output(.content) = fused[4]
    else {
      Issue.record("the rest was changed: \(fused)")
      return
    }
  }

  @Test(
    "stand for as many instructions as they skip",
    arguments: [
      [.variable(.loadSlot(0)), .output(.content)],
      [.variable(.loadSlot(0)), .access(.member(0)), .output(.content)],
      [.text(start: 0, end: 1), .variable(.loadSlot(0)), .output(.content)],
      [.text(start: 0, end: 1), .variable(.loadSlot(0)), .access(.member(0)), .output(.content)],
      [.variable(.loadSlot(0)), .access(.member(0))],
      [.loop(.next(exit: 0)), .variable(.storeSlot(0))],
      [.variable(.loadSlot(0)), .jump(.ifFalse(0))],
      [.constant(0), .operation(.compare(.equal)), .jump(.ifFalse(0))],
    ] as [[Instruction]])
  func length(instructions: [Instruction]) {
    guard case .fused(let fused) = instructions.fused[0] else {
      Issue.record("not fused: \(instructions)")
      return
    }
    #expect(fused.length == instructions.count)
  }

  @Test("are not made where text must be checked")
  func otherContexts() {
    for context in [OutputContext.comment, .tag(isSeparated: true), .script(nil), .style(nil)] {
      let fused = [Instruction.variable(.loadSlot(0)), .output(context)].fused
      guard case .variable(.loadSlot(0)) = fused[0] else {
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
