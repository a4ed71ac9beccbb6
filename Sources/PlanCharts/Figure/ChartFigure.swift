import Charting

/// A chart before it is rendered: its words, its drawing for each column width, and the documents it draws on.
package struct ChartFigure: Sendable {
  /// Names the chart on its page.
  package private(set) var name: String
  package let kind: ChartKind
  package let words: ChartWords
  /// Wide first, then narrow.
  package let drawings: [Drawing]
  /// The documents that it draws on, by their short names.
  package let documents: [String]

  /// The same chart under another name.
  package func named(_ name: String) -> ChartFigure {
    var chart = self
    chart.name = name
    return chart
  }
}

/// A chart that cannot be drawn, and why.
package struct UndrawnChart: Error {
  package let name: String
  package let kind: ChartKind
  package let reason: ChartError
}
