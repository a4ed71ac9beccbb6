import Diagnostics
import PlanCharts
import PlanDesk
import PlanModel
import Templating

/// The kinds of chart that `chart(kind, …)` makes.
///
/// A new kind is one more case of `ChartKind` and its function, which stands with its marks in a file of its own: its
/// parameters are the options of the call, checked by their types, and it makes a chart of them or throws what is wrong
/// with one of them.
struct ChartCalls: Sendable {
  let plotter: Plotter
  let names: PlanNames
  private let write: @Sendable (ChartFigure) throws -> Markup
  /// Writes a line that stands in a text.
  let writeLine: @Sendable (Value) throws -> Markup

  /// Kinds whose charts are written by `figure`, and those that stand in a line of text by `line`.
  init(
    _ edition: Edition, figure: @escaping @Sendable (ChartFigure) throws -> Markup,
    line: @escaping @Sendable (Value) throws -> Markup
  ) {
    plotter = edition.plotter
    names = PlanNames(edition.desk)
    write = figure
    writeLine = line
  }

  /// Every kind of figure, and the one that is none: a sparkline is a word among words, without title and table.
  var all: [Function] { ChartKind.allCases.map(function) + [sparkline] }

  private func function(for kind: ChartKind) -> Function {
    switch kind {
    case .line: line
    case .bullet: bullet
    case .bars: bars
    case .tiles: tiles
    case .chain: chain
    case .timeline: timeline
    case .strip: strip
    case .dumbbell: dumbbell
    case .slope: slope
    case .heat: heat
    case .multiples: multiples
    case .choropleth: choropleth
    }
  }

  /// A kind with `parameters` as options; `make` returns the chart.
  func call<each Option: Sendable>(
    _ kind: ChartKind, _ parameters: repeat Parameter<each Option>,
    make: @escaping @Sendable (repeat each Option) throws -> any PlanChart
  ) -> Function {
    Function(kind.rawValue, repeat each parameters) { (options: repeat each Option) in
      let chart = try make(repeat each options)
      let figure: ChartFigure
      do throws(UndrawnChart) {
        figure = try plotter.figure(chart)
      } catch {
        throw RenderError.undrawn(kind.rawValue, error.reason)
      }
      return try write(figure)
    }
  }

  /// The unit that a call names: one of the site's or any words.
  func unit(named name: String) -> PlanModel.Unit {
    name == "%" ? .percent : PlanModel.Unit(name, family: .other)
  }
}
