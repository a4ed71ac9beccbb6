import Charting
import PlanModel
import PlanProgress
import Templating

/// How far a target has come from its baseline.
private struct Way {
  let id: String
  let name: String
  let done: Interval
  let doneText: String
  let baseline: Quantity
  let latest: Quantity
  let goal: Quantity
  let unit: String
  let citations: [Citation]
}

extension Edition {
  /// Each of `assessments`, those of `subjects`, on its way from the baseline, 0%, to the goal, 100%; none where fewer
  /// than `count` are on one.
  func dumbbellChart(
    for assessments: [Assessment], of subjects: [String] = [], atLeast count: Int = 2
  ) -> [ChartFigure] {
    let areas = Set(assessments.map(\.target.area))
    let ways = assessments.compactMap { way($0, namesArea: areas.count > 1) }
    guard ways.count >= count else { return [] }
    let drawn = drawn(of: ways, atMost: ChartLimit.rows)
    let spec = Dumbbell.Spec(rows: drawn.elements.map(row), format: NumberText(suffix: "%"))
    let isHedged = ways.contains { !$0.done.isExact }
    let key =
      [Legend.Entry("then", locale(.keyThen)), Legend.Entry("now", locale(.keyNow))]
      + [Legend.Entry("target", locale(.keyTarget))] + (isHedged ? [Legend.Entry("reach", locale(.keyHedged))] : [])
    return [
      figure(
        .dumbbell, named: "ways", title: (subjects + [locale(.dumbbell)]).joined(separator: "："),
        description: sentence(of: ways), note: drawn.note, key: key, table: table(of: ways),
        citing: ways.flatMap(\.citations)
      ) { width throws(ChartError) in
        ChartDrawing(try Dumbbell.layout(spec, width: width))
      }
    ]
  }

  private func way(_ assessment: Assessment, namesArea: Bool) -> Way? {
    guard
      let done = assessment.done, done.low.isFinite, done.high.isFinite, let baseline = assessment.baseline?.quantity,
      let latest = assessment.latest?.quantity, let indicator = plan.indicators[assessment.target.indicator],
      let goal = assessment.plottedGoal(indicator)
    else { return nil }
    let area = namesArea ? plan.areas[assessment.target.area].map { $0.short } ?? "" : ""
    return Way(
      id: assessment.target.id.rawValue, name: area + indicator.name, done: done, doneText: percentRange(done),
      baseline: baseline, latest: latest, goal: goal, unit: indicator.unit, citations: citations(of: assessment))
  }

  private func row(_ way: Way) -> Dumbbell.Row {
    Dumbbell.Row(
      id: way.id, label: way.name, then: Dumbbell.Entry(ValueInterval(0), FigureText.figure(way.baseline, unit: "")),
      now: Dumbbell.Entry(ValueInterval(low: way.done.low * 100, high: way.done.high * 100), way.doneText),
      target: Dumbbell.Entry(ValueInterval(100), FigureText.figure(way.goal, unit: way.unit)))
  }

  private func sentence(of ways: [Way]) -> String {
    let ordered = ways.sorted { $0.done.low + $0.done.high < $1.done.low + $1.done.high }
    return locale(
      .dumbbellSentence,
      [
        "count": "\(ways.count)", "most": ordered.last?.name ?? "", "high": ordered.last?.doneText ?? "",
        "least": ordered.first?.name ?? "", "low": ordered.first?.doneText ?? "",
      ])
  }

  private func table(of ways: [Way]) -> ChartTable {
    ChartTable(
      columns: [
        locale(.columnIndicator), locale(.columnBaseline), locale(.columnLatest), locale(.columnGoal),
        locale(.columnDone),
      ],
      rows: ways.map { way in
        [way.name] + [way.baseline, way.latest, way.goal].map { FigureText.figure($0, unit: way.unit) }
          + [way.doneText]
      })
  }
}
