import Charting
import Testing

@Suite struct TickStepTests {
  @Test(
    "a step is 1, 2 or 5 times a power of ten",
    arguments: [
      (97.0, 5, 20.0), (100, 5, 20), (100, 10, 10), (1, 5, 0.2), (0.03, 3, 0.01), (7, 5, 1), (4000, 6, 500),
      (1e15, 5, 2e14), (1e-9, 5, 2e-10),
    ])
  func value(span: Double, count: Int, step: Double) {
    #expect(TickStep(span: span, count: count).value == step)
  }

  @Test("multiples of a tenth are the nearest doubles, without drift")
  func multiples() {
    let step = TickStep(span: 1, count: 10)
    #expect((0...10).map { step.multiple(Double($0)) } == [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1])
  }

  @Test("a count below one counts as one")
  func count() {
    #expect(TickStep(span: 10, count: 0) == TickStep(span: 10, count: 1))
  }
}
