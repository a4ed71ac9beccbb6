import PlanCharts
import Templating

/// A chart on its page.
struct ChartView: TemplateView {
  let chart: ChartFigure
  let page: Route
  let edition: Edition

  private var file: Route { page.chart(chart.name) }

  static let viewName = "chart"
  static let members = ViewMembers<Self>(
    ViewMember("name", "Its name on the page.", \.chart.name),
    ViewMember("kind", "The name of its template below `charts/`.", \.chart.kind.rawValue),
    ViewMember("id", "What ids of its parts begin with.") { "chart-" + $0.chart.name },
    ViewMember("title", "Its title.", \.chart.words.title),
    ViewMember("description", "What it says, in a sentence.", \.chart.words.description),
    ViewMember("note", "What a reader must know to read it.", \.chart.words.note),
    ViewMember("layouts", "Its drawings for wide and for narrow columns.") { view in
      view.chart.drawings.map { DrawingValue(value: $0.value) }
    },
    ViewMember("table", "Its data as a table.") { ChartTableView(table: $0.chart.words.table) },
    ViewMember("outline", "Its data as a nested list, where that says more than a table.") { view in
      view.chart.words.outline.map { ChartOutlineView(outline: $0) }
    },
    ViewMember("documents", "The documents it draws on, by their short names.", \.chart.documents),
    ViewMember("file", "The address of the drawing as a file.") { $0.edition.address.path($0.file) },
    ViewMember("data_file", "The address of its data as a file.") { view in
      view.edition.address.path(view.page.chartData(view.chart.name))
    },
    ViewMember("address", "The address of the drawing with its host.") { $0.edition.address.absolute($0.file) },
    ViewMember("page", "The address of its page with its host.") { $0.edition.address.absolute($0.page) })
}

/// What the template of a kind of chart sees of a drawing: see the template.
struct DrawingValue: ViewValue {
  let value: Value

  static let typeName = "drawing"
}

/// The data of a chart in words.
struct ChartTableView: TemplateView {
  let table: ChartTable

  static let viewName = "table of a chart"
  static let members = ViewMembers<Self>(
    ViewMember("columns", "The heads of its columns.", \.table.columns),
    ViewMember("rows", "Its rows.") { view in view.table.rows.map { ChartRowView(row: $0) } })
}

/// A row of the table of a chart.
struct ChartRowView: TemplateView {
  let row: ChartTable.Row

  static let viewName = "row of a table"
  static let members = ViewMembers<Self>(
    ViewMember("cells", "Its cells; the first names it.", \.row.cells),
    ViewMember("lang", "The language of the first where that is not the chart's.", \.row.language?.rawValue))
}

/// An entry of a nested list.
struct ChartOutlineView: TemplateView {
  let outline: ChartOutline

  static let viewName = "entry of an outline"
  static let members = ViewMembers<Self>(
    ViewMember("text", "Its words.", \.outline.text),
    ViewMember("lang", "The language of the words where that is not the chart's.", \.outline.language?.rawValue),
    ViewMember("entries", "The entries under it, which are the same.") { view in
      DrawingValue(value: .list(view.outline.entries.map { ChartOutlineView(outline: $0).value }))
    })
}
