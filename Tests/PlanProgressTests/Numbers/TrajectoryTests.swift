import PlanModel
import PlanProgress
import TestSupport
import Testing

@Suite("The path in proportion to time")
struct TrajectoryTests {
  private func point(endOf year: Int, _ value: Double) -> Trajectory.Point {
    Trajectory.Point(time: Period.year(year).endInstant, value: value)
  }

  @Test("A linear path has two points, from the baseline to the due date")
  func linear() throws {
    let path = try #require(Trajectory(Sample.judge(Sample.target(.level, 150), [2020: 100, 2023: 128])))
    #expect(path.points == [point(endOf: 2020, 100), point(endOf: 2025, 150)])
  }

  @Test("A geometric path has every year and ends at the goal")
  func geometric() throws {
    let verdict = Sample.judge(Sample.target(.multiple, 4, due: .year(2022)), [2020: 100, 2021: 128])
    let path = try #require(Trajectory(verdict))
    #expect(path.points.map(\.time.completedYears) == [2020, 2021, 2022])
    #expect(path.points.map(\.value) == [100, 200, 400])
  }

  @Test("A baseline of another year starts the path there")
  func ownClock() throws {
    let path = try #require(Trajectory(Sample.judge(Sample.target(.level, 75, from: .of(2019, 67.1)), [2023: 72])))
    #expect(path.points.first?.time == Period.year(2019).endInstant)
  }

  @Test("Without a later figure the path is still drawn, to the goal that follows from the baseline")
  func withoutData() throws {
    let rise = Sample.judge(Sample.target(.change, 10, from: .of(2020, 40)), nil)
    #expect(try #require(Trajectory(rise)).points.last == point(endOf: 2025, 50))
    let doubling = Sample.judge(Sample.target(.multiple, 4, due: .year(2022)), [2020: 100])
    #expect(try #require(Trajectory(doubling)).points.map(\.value) == [100, 200, 400])
    #expect(doubling.status == .noData)
  }

  @Test("The path to a range ends at the end that is nearer")
  func range() throws {
    let neutral = Sample.indicator(direction: .none)
    let range = Sample.target(.range, .hedged(10, 10, 15))
    for (start, end) in [(4.0, 10.0), (25, 15)] {
      let verdict = Sample.judge(range, [2020: Quantity(exactly: start)], of: neutral)
      #expect(try #require(Trajectory(verdict)).points.last?.value == end)
    }
  }

  @Test("A verdict without a path has no trajectory")
  func none() {
    let rate = Sample.indicator(unit: "%", measure: .rate)
    #expect(Trajectory(Sample.judge(Sample.target(.limit, 6), [2021: 5], of: rate)) == nil)
    #expect(Trajectory(Sample.judge(Sample.target(.level, 900), [2023: 845])) == nil)
  }
}
