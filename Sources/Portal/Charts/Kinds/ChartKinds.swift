import Diagnostics
import PlanModel
import PlanProgress
import Templating

/// The kinds of chart that `chart(kind, …)` makes.
///
/// A new kind is one more case of ``ChartFigure/Kind`` and its function here: its parameters are the options of the
/// call, checked by their types, and it makes a chart of them or throws what is wrong with one of them.
struct ChartKinds: Sendable {
  let edition: Edition
  let names: PlanNames
  private let write: @Sendable (ChartFigure) throws -> Markup
  /// Writes a line that stands in a text.
  let writeLine: @Sendable (Value) throws -> Markup

  /// Kinds whose charts are written by `figure`, and those that stand in a line of text by `line`.
  init(
    edition: Edition, figure: @escaping @Sendable (ChartFigure) throws -> Markup,
    line: @escaping @Sendable (Value) throws -> Markup
  ) {
    self.edition = edition
    names = PlanNames(edition.plan)
    write = figure
    writeLine = line
  }

  /// Every kind of figure, and the one that is none: a sparkline is a word among words, without title and table.
  var all: [Function] { ChartFigure.Kind.allCases.map(function) + [sparkline] }

  private func function(for kind: ChartFigure.Kind) -> Function {
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

  /// A kind with `parameters` as options.
  func kind<each Option: Sendable>(
    _ kind: ChartFigure.Kind, _ parameters: repeat Parameter<each Option>,
    make: @escaping @Sendable (repeat each Option) throws -> ChartFigure
  ) -> Function {
    Function(kind.rawValue, repeat each parameters) { (options: repeat each Option) in
      let chart = try make(repeat each options)
      if let fault = chart.fault { throw RenderError.undrawn(kind.rawValue, fault) }
      return try write(chart)
    }
  }
}
