import Charting
import PlanCharts
import PlanModel
import Templating

extension ChartCalls {
  /// `chart("sparkline", "gdp", "new-area")`: a line as high as a word, which stands in a sentence or a cell;
  /// or `chart("sparkline", data=[3, none, 5])`.
  var sparkline: Function {
    Function(
      "sparkline", Parameter<String?>("indicator"), Parameter<String?>("area"), Parameter<[Double?]?>("data")
    ) { id, area, data in
      let spark = try spark(try origin(id, "indicator", or: data, from: nil), in: area)
      return try writeLine(SparklineView(spark).value)
    }
  }

  /// The line of a series or of given values; what no line can be made of is an error of the call.
  private func spark(_ origin: ChartOrigin<[Double?]>, in area: String?) throws -> Spark {
    do {
      switch origin {
      case .given(let values): return try Spark(given: values, plotter.voice)
      case .plan(let id):
        let series = try names.series(try names.indicator(id), in: try names.area(area))
        guard let spark = try Spark(of: series.key, plotter) else { throw nothing(id, "indicator") }
        return spark
      }
    } catch let fault as ChartError {
      throw RenderError.undrawn("sparkline", fault)
    }
  }
}

/// A line as high as a word.
struct SparklineView: TemplateView {
  private let spark: Spark

  init(_ spark: Spark) {
    self.spark = spark
  }

  /// The measured figures of a series; nil for fewer than two.
  init?(of key: Series.Key, _ plotter: Plotter) throws {
    guard let spark = try Spark(of: key, plotter) else { return nil }
    self.init(spark)
  }

  static let viewName = "sparkline"
  static let members = ViewMembers<Self>(
    ViewMember("width", "Its width in px.") { PixelValue($0.spark.geometry.size.width) },
    ViewMember("height", "Its height in px.") { PixelValue($0.spark.geometry.size.height) },
    ViewMember("path", "The `d` of its line.", \.spark.geometry.path),
    ViewMember("last", "Where its latest value is.") { PointValue($0.spark.geometry.last) },
    ViewMember("lonely", "Where the values between two gaps are, which no line shows.") { view in
      view.spark.geometry.lonely.map(PointValue.init)
    },
    ViewMember("description", "What it says, for those who do not see it.", \.spark.description))
}

/// A length in a drawing, written as short as it can be.
private struct PixelValue: ViewValue {
  let value: Value

  init(_ pixels: Double) {
    value = .coordinate(pixels)
  }

  static let typeName = "number"
}

/// A place in a drawing.
private struct PointValue: ViewValue {
  let value: Value

  init(_ point: Point) {
    value = point.shape
  }

  static let typeName = "point with `x` and `y`"
}
