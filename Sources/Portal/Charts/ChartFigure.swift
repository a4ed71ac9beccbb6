import Templating

/// A chart before it is rendered: its words, its geometry for each column width, and the same data as a table.
struct ChartFigure: Sendable {
  /// The kinds of chart, each drawn by the template `charts/<kind>.svg`.
  enum Kind: String, Sendable {
    case line, bullet, bars, tiles, chain, timeline, strip
    case heat, multiples
  }

  /// Names the chart on its page.
  let name: String
  let kind: Kind
  let title: String
  /// What the chart says, in a sentence.
  let description: String
  let note: String?
  /// The drawings: wide first, then narrow; none where it cannot be drawn, which the note then says.
  let layouts: [Value]
  let table: ChartTable

  /// The same chart under another name.
  func named(_ name: String) -> ChartFigure {
    ChartFigure(
      name: name, kind: kind, title: title, description: description, note: note, layouts: layouts, table: table)
  }

  /// What the templates of the page at `route` see.
  func context(on route: Route, _ basePath: String) -> Value {
    [
      "name": .string(name), "kind": .string(kind.rawValue), "id": .string("chart-" + name),
      "title": .string(title), "description": .string(description), "note": Value(note),
      "file": .string(basePath + route.chart(name).path), "layouts": .list(layouts), "table": table.value,
    ]
  }
}

/// The data of a chart in words.
struct ChartTable: Sendable {
  let columns: [String]
  let rows: [[String]]

  var value: Value {
    ["columns": columns.value, "rows": .list(rows.map { $0.value })]
  }
}
