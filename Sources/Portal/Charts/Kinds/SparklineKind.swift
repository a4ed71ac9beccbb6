import Charting
import PlanProgress
import Templating

extension ChartKinds {
  /// `chart("sparkline", "gdp", "new-area")`: a line as high as a word, which stands in a sentence or a cell;
  /// or `chart("sparkline", data=[3, none, 5])`.
  var sparkline: Function {
    Function(
      "sparkline", Parameter<String?>("indicator"), Parameter<String?>("area"), Parameter<[Double?]?>("data")
    ) { id, area, data in
      switch try origin(id, "indicator", or: data) {
      case .given(let values):
        guard let line = edition.sparkline(values) else { throw nothing("data", "data") }
        return try printLine(line)
      case .plan(let id):
        let series = try names.series(try names.indicator(id), in: try names.area(area))
        guard let line = edition.sparkline(series) else { throw nothing(id, "indicator") }
        return try printLine(line)
      }
    }
  }
}

extension Edition {
  fileprivate func sparkline(_ values: [Double?]) -> Value? {
    let points = values.enumerated().map { Sparkline.DataPoint(time: Double($0.offset), value: $0.element) }
    let known = values.compactMap { $0 }
    guard known.count >= 2, let line = try? Sparkline.layout(Sparkline.Spec(points: points), width: 96) else {
      return nil
    }
    return drawing(line, description: known.map { FigureText.number($0) }.joined(separator: "、"))
  }
}
