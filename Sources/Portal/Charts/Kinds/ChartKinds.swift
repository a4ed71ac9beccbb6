import Diagnostics
import PlanModel
import PlanProgress
import Templating

/// The kinds of chart that `chart(kind, …)` makes.
///
/// A new kind is one more function in ``all``: its parameters are the options of the call, checked by their types, and
/// it makes a chart of them or throws what is wrong with one of them.
struct ChartKinds: Sendable {
  let edition: Edition
  let names: PlanNames
  private let print: @Sendable (ChartFigure) throws -> Markup
  /// Writes a line that stands in a text.
  let printLine: @Sendable (Value) throws -> Markup

  /// Kinds whose charts are written by `figure`, and those that stand in a line of text by `line`.
  init(
    edition: Edition, figure: @escaping @Sendable (ChartFigure) throws -> Markup,
    line: @escaping @Sendable (Value) throws -> Markup
  ) {
    self.edition = edition
    names = PlanNames(edition.plan)
    print = figure
    printLine = line
  }

  var all: [Function] { [line, bullet, strip, bars, tiles, chain, timeline, sparkline] }

  /// A kind with `parameters` as options.
  func kind<each Option: Sendable>(
    _ kind: ChartFigure.Kind, _ parameters: repeat Parameter<each Option>,
    make: @escaping @Sendable (repeat each Option) throws -> ChartFigure
  ) -> Function {
    Function(kind.rawValue, repeat each parameters) { (options: repeat each Option) in
      let chart = try make(repeat each options)
      guard !chart.layouts.isEmpty else { throw Self.undrawn(kind) }
      return try print(chart)
    }
  }

  /// The error for data that no layout can be made of, such as none at all.
  private static func undrawn(_ kind: ChartFigure.Kind) -> RenderError {
    RenderError(
      code: "chart-empty",
      Text(zh: "这些数画不成“\(kind.rawValue)”图", en: "no '\(kind.rawValue)' can be drawn of this data"),
      help: Text(zh: "至少给一个数；太大的数、倒置的区间画不出来", en: "give at least one value, and none that is beyond all scales"))
  }

  /// The error for a chart that nothing would be on.
  func nothing(_ id: String, _ parameter: String?) -> RenderError {
    RenderError(
      code: "chart-empty", Text(zh: "“\(id)”没有可画的数", en: "'\(id)' has nothing that can be drawn"),
      help: Text(zh: "换一种图，或去掉这张图", en: "choose another kind, or leave the chart out"), parameter: parameter)
  }
}
