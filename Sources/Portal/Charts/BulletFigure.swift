import Charting
import PlanModel
import PlanProgress
import Templating

extension Edition {
  /// The share that is done against the share that was due; nil where either cannot be computed.
  func bulletChart(_ assessment: Assessment) -> ChartFigure? {
    guard
      let done = assessment.done, let due = assessment.elapsed, done.low.isFinite, done.high.isFinite,
      let indicator = plan.indicators[assessment.target.indicator]
    else { return nil }
    let doneText = percentRange(done)
    let goalText = assessment.promise(unit: indicator.unit) ?? "100%"
    let spec = BulletChart.Spec(
      done: ValueInterval(low: done.low, high: done.high), due: due, doneLabel: locale(.done, ["share": doneText]),
      dueLabel: locale(.due, ["share": FigureText.percent(due)]), targetLabel: locale(.target, ["figure": goalText]))
    return figure(
      .bullet, named: "bullet-" + assessment.target.id.rawValue,
      title: locale(.bullet, ["name": indicator.name, "due": words(for: assessment.target.due)]),
      description: assessment.sentence.zh,
      table: ChartTable(
        columns: [locale(.columnGoal), locale(.columnDone), locale(.columnDue), locale(.columnStatus)],
        rows: [[goalText, doneText, FigureText.percent(due), locale(assessment.status)]]),
      citing: citations(of: assessment)
    ) { width throws(ChartError) in
      drawing(try BulletChart.layout(spec, width: width), tone: assessment.status.tone)
    }
  }

  /// A share in percent, both ends where they differ as written.
  func percentRange(_ share: Interval) -> String {
    let (low, high) = (FigureText.percent(share.low), FigureText.percent(share.high))
    return low == high ? low : low + "–" + high
  }

  func drawing(_ bullet: BulletChart.Geometry, tone: Status.Tone) -> ChartDrawing {
    ChartDrawing(
      size: bullet.size,
      marks: [
        "tone": .string(tone.rawValue), "track": bullet.track.shape, "done": bullet.done.shape,
        "uncertain": Value(bullet.uncertain?.shape), "zero": bullet.zeroLine.shape, "due": Value(bullet.due?.shape),
        "target": bullet.target.shape, "done_label": Value(bullet.doneLabel?.shape),
        "ticks": .list(bullet.ticks.map(\.shape)),
      ])
  }
}
