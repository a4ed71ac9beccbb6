import Charting
import Templating

/// A chart before it is rendered: its words, its geometry for each column width, and the same data as a table.
struct ChartFigure: Sendable {
  /// The kinds of chart, each drawn by the template `charts/<kind>.svg`.
  enum Kind: String, Sendable, CaseIterable {
    case line, bars, bullet, dumbbell, slope, multiples, heat, strip, tiles, choropleth, timeline, chain
  }

  /// Names the chart on its page.
  private(set) var name: String
  let kind: Kind
  let title: String
  /// What the chart says, in a sentence.
  let description: String
  let note: String?
  /// The drawings: wide first, then narrow; none where it cannot be drawn, which the note then says.
  let layouts: [Value]
  /// The room that the wide drawing takes; without drawing no height.
  let size: Size
  let table: ChartTable
  /// The same data as a nested list, where that says more than a table; else empty.
  let outline: [ChartOutline]
  /// The documents that it draws on, by their short names.
  private(set) var documents: [String]
  /// Why there are no drawings, where there are none.
  let fault: ChartError?

  /// The same chart under another name.
  func named(_ name: String) -> ChartFigure {
    var chart = self
    chart.name = name
    return chart
  }

  /// The same chart, drawing on other documents.
  func citing(_ documents: [String]) -> ChartFigure {
    var chart = self
    chart.documents = documents
    return chart
  }

  /// What the templates of the page at `route` see; `basePath` is the path of `baseURL`, which ends with `/`.
  func context(on route: Route, _ basePath: String, baseURL: String) -> Value {
    [
      "name": .string(name), "kind": .string(kind.rawValue), "id": .string("chart-" + name),
      "title": .string(title), "description": .string(description), "note": Value(note),
      "layouts": .list(layouts), "table": table.value,
      "outline": .list(outline.map(\.value)), "documents": documents.value,
      "file": .string(basePath + route.chart(name).path), "data_file": .string(basePath + route.chartData(name).path),
      "address": .string(baseURL + route.chart(name).path.dropFirst()),
      "page": .string(baseURL + route.path.dropFirst()),
    ]
  }
}
