import Diagnostics
import PlanModel
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

  /// The templates for one page, whose charts `sheet` collects under names that begin with `prefix`.
  func library(for sheet: PageSheet, prefix: String = "") -> TemplateLibrary {
    library.adding([functions.chart(on: sheet, prefix: prefix), sheet.anchor])
  }

  /// What `expression` is written out as; its faults are reported where it is written.
  func write(
    _ expression: LiveExpression, on sheet: PageSheet, prefix: String
  ) throws(DiagnosticList) -> LiveOutput {
    let template = try library(for: sheet, prefix: prefix).fragment(expression.code)
    let before = sheet.charts.count
    let text: String
    do throws(Diagnostic) {
      text = try template.renderText([:])
    } catch {
      throw DiagnosticList([error])
    }
    return sheet.charts.count > before ? .chart(text) : .words(text)
  }
}

/// The writers that the texts of one edition need: its own, and one in the language of what is not translated.
struct LiveWriters: Sendable {
  let own: LiveWriter
  /// For texts in the site's own language on pages in another.
  let foreign: LiveWriter?
  let language: LanguageCode

  /// The writer for texts in `language`.
  func writer(in language: LanguageCode) -> LiveWriter {
    language == self.language ? own : foreign ?? own
  }
}
