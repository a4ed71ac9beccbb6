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
      switch try origin(id, "indicator", or: data, from: nil) {
      case .given(let values): return try writeLine(try edition.sparkline(values))
      case .plan(let id):
        let series = try names.series(try names.indicator(id), in: try names.area(area))
        guard let line = edition.sparkline(series) else { throw nothing(id, "indicator") }
        return try writeLine(line)
      }
    }
  }
}

extension Edition {
  fileprivate func sparkline(_ values: [Double?]) throws -> Value {
    let points = values.enumerated().map { Sparkline.DataPoint(time: Double($0.offset), value: $0.element) }
    do throws(ChartError) {
      let line = try Sparkline.layout(Sparkline.Spec(points: points), width: 96)
      return drawing(line, description: values.compactMap { $0.map { FigureText.number($0) } }.joined(separator: "、"))
    } catch {
      throw RenderError.undrawn("sparkline", error)
    }
  }
}
