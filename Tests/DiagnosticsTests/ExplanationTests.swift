import Diagnostics
import Testing

@Suite struct ExplanationTests {
  private let explanation = Explanation(
    "bad-sum", Text(zh: "和不对。", en: "The sum is wrong."), wrong: "1 + 1\n= 3", right: "1 + 1\n= 2",
    why: Text(zh: "账会不平。", en: "The books would not balance."))

  @Test("an explanation is its meaning, the example with every line indented, and the reason")
  func english() {
    #expect(
      explanation.text(.en) == """
        bad-sum: The sum is wrong.

        Wrong:
          1 + 1
          = 3

        Right:
          1 + 1
          = 2

        Why it matters: The books would not balance.

        """)
  }

  @Test("in Chinese, its labels are Chinese too")
  func chinese() {
    #expect(explanation.text(.zh).hasPrefix("bad-sum：和不对。\n\n错误的写法：\n  1 + 1\n"))
    #expect(explanation.text(.zh).hasSuffix("\n\n为什么要紧：账会不平。\n"))
  }
}
