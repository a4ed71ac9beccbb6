import Diagnostics
import Templating

/// Writes out the expressions of Markdown texts, and gives templates the functions that those use.
struct LiveWriter: Sendable {
  private let functions: LiveFunctions
  /// The templates, with the functions that do not depend on the page.
  private let library: TemplateLibrary

  /// A writer for `edition` in the markup of `theme`.
  init(_ edition: Edition, _ theme: TemplateLibrary) {
    functions = LiveFunctions(edition: edition, theme: theme)
    library = theme.adding(functions.ofThePlan)
  }

  /// The templates for one page or text, whose charts are put on `sheet`.
  func library(for sheet: CalledCharts) -> TemplateLibrary {
    library.adding([functions.chart(on: sheet)])
  }

  /// What `expression` is written out as; its faults are reported where it is written.
  func write(_ expression: LiveExpression, on sheet: CalledCharts) throws(Diagnostic) -> LiveOutput {
    let place = expression.location
    // What stands before it on its line becomes spaces, so that columns are those of the file.
    let indent = String(repeating: " ", count: place.column - 1)
    let file = TemplateFile(path: place.path, text: indent + expression.source, name: place.path)
    let template: Template
    do throws(DiagnosticList) {
      template = try library(for: sheet).fragment(file, firstLine: place.line)
    } catch {
      throw error.diagnostics.first ?? .liveUnclosed(at: place)
    }
    let before = sheet.charts.count
    let text = String(try template.renderText([:]).dropFirst(indent.count))
    return sheet.charts.count > before ? .chart(text) : .words(text)
  }
}
