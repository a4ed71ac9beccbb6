import Charting
import PlanModel
import PlanProgress
import Templating

extension Edition {
  /// A line as high as a word; nil for fewer than two values.
  func sparkline(_ series: Series) -> Value? {
    let observations = series.observations.filter { $0.period.isPoint && $0.status != .forecast }
    let known = observations.filter { $0.quantity != nil }
    guard known.count >= 2, let first = known.first, let last = known.last else { return nil }
    let points = observations.flatMap { observation -> [Sparkline.DataPoint] in
      let point = Sparkline.DataPoint(time: observation.period.position, value: observation.quantity?.value)
      // A change of definition interrupts the line.
      let isBreak = observation.status == .breakInSeries
      return isBreak ? [Sparkline.DataPoint(time: point.time, value: nil), point] : [point]
    }
    guard let line = try? Sparkline.layout(Sparkline.Spec(points: points), width: 96) else { return nil }
    return drawing(
      line,
      description: locale(
        .sparklineSentence,
        [
          "from": words(for: first.period), "first": figure(first), "to": words(for: last.period),
          "last": figure(last),
        ]))
  }

  /// A line as its template sees it.
  func drawing(_ line: Sparkline.Geometry, description: String) -> Value {
    [
      "width": .coordinate(line.size.width), "height": .coordinate(line.size.height), "path": .string(line.path),
      "last": line.last.shape, "lonely": .list(line.lonely.map(\.shape)), "description": .string(description),
    ]
  }

  private func figure(_ observation: Observation) -> String {
    let unit = plan.indicators[observation.indicator]?.unit ?? ""
    return observation.quantity.map { FigureText.figure($0, unit: unit) } ?? locale(.noData)
  }
}
