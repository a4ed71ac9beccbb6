import PlanModel
import Testing

@Suite struct IntervalTests {
  @Test("the ends are put in order, and an exact interval has one corner")
  func ends() {
    #expect(Interval(5, 3) == Interval(3, 5))
    #expect(Interval(3, 5).corners == [3, 5])
    #expect(Interval(4).corners == [4])
    #expect(Interval(4).isExact)
  }

  @Test("an open end is where a figure may still be written")
  func contains() {
    let near = Interval(1900, 2000, includesHigh: false)
    #expect(near.contains(2000))
    #expect(near.contains(1900))
    #expect(!near.contains(2001))
  }

  @Test("a falling function turns the ends round")
  func map() {
    #expect(Interval(1, 2).map { -$0 } == Interval(-2, -1))
  }
}
