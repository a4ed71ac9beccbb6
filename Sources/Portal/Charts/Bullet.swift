import Charting
import PlanCharts
import PlanProgress
import Templating

extension ChartCalls {
  /// `chart("bullet", "firms-2025")`: the share that is done against the share that was due;
  /// or `chart("bullet", done=0.5, due=0.6, status="slight-lag", title=…)`.
  var bullet: Function {
    call(
      .bullet, Parameter<String?>("target"), Parameter<Double?>("done"), Parameter<Double?>("due"),
      Parameter<StatusArgument?>("status"), Parameter("title", default: ""), Parameter<String?>("source")
    ) { id, done, due, status, title, source in
      switch try origin(id, "target", or: done, from: source) {
      case .given(let done):
        return BulletPlot(done: done, due: due, status: status?.status, GivenHeading(title: title, source: source))
      case .plan(let id):
        guard let chart = BulletPlot(of: try names.verdict(id), plotter) else { throw nothing(id, "target") }
        return chart
      }
    }
  }
}

extension BulletChart.Geometry {
  /// The marks as `charts/bullet.svg` sees them.
  func marks(_ tone: Status.Tone) -> Map {
    [
      "tone": .string(tone.rawValue), "track": track.shape, "done": done.shape,
      "uncertain": Value(uncertain?.shape), "zero": zeroLine.shape, "due": Value(due?.shape), "target": target.shape,
      "done_label": Value(doneLabel?.shape), "ticks": .list(ticks.map(\.shape)),
    ]
  }
}
