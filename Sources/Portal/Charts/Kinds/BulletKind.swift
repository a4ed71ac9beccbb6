import Charting
import PlanModel
import PlanProgress
import Templating

extension ChartKinds {
  /// `chart("bullet", "firms-2025")`: the share that is done against the share that was due;
  /// or `chart("bullet", done=0.5, due=0.6, status="slight-lag", title=…)`.
  var bullet: Function {
    kind(
      .bullet, Parameter<String?>("target"), Parameter<Double?>("done"), Parameter<Double?>("due"),
      Parameter<StatusArgument?>("status"), Parameter("title", default: ""), Parameter<String?>("source")
    ) { id, done, due, status, title, source in
      switch try origin(id, "target", or: done, from: source) {
      case .given(let done):
        return drawn(edition.bullet(done: done, due: due, status: status?.status, title: title), from: source)
      case .plan(let id):
        let assessment = try names.assessment(id, in: edition.progress)
        guard let chart = edition.bulletChart(assessment) else { throw nothing(id, "target") }
        return chart
      }
    }
  }
}

extension Edition {
  fileprivate func bullet(done: Double, due: Double?, status: Status?, title: String) -> ChartFigure {
    let doneLabel = locale(.done, ["share": FigureText.percent(done)])
    let dueLabel = due.map { locale(.due, ["share": FigureText.percent($0)]) } ?? ""
    let spec = BulletChart.Spec(
      done: ValueInterval(done), due: due, doneLabel: doneLabel, dueLabel: dueLabel,
      targetLabel: locale(.target, ["figure": "100%"]))
    return figure(
      .bullet, named: "bullet", title: title,
      description: title + "：" + [doneLabel, dueLabel].filter { !$0.isEmpty }.joined(separator: "，"),
      table: ChartTable(
        columns: [locale(.columnDone), locale(.columnDue), locale(.columnStatus)],
        rows: [[FigureText.percent(done), due.map { FigureText.percent($0) } ?? "–", status.map { locale($0) } ?? "–"]])
    ) { width throws(ChartError) in
      drawing(try BulletChart.layout(spec, width: width), tone: status?.tone ?? .unknown)
    }
  }
}
