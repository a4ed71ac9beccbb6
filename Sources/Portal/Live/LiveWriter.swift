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
    library.adding([functions.chart(on: sheet, prefix: prefix)] + sheet.functions)
  }

  /// The markup of `text`, whose charts `sheet` collects; nothing where it has faults, which `sheet` notes.
  func markup(of text: LiveText, on sheet: PageSheet, prefix: String) -> Markup {
    let library = library(for: sheet, prefix: prefix)
    do throws(DiagnosticList) {
      return try text.filled { expression throws(DiagnosticList) in
        try Self.output(of: expression, in: library, on: sheet)
      }
    } catch {
      sheet.note(diagnostics: error.diagnostics)
      return Markup("")
    }
  }

  /// What `expression` is written out as; its faults are reported where it is written.
  private static func output(
    of expression: LiveExpression, in library: TemplateLibrary, on sheet: PageSheet
  ) throws(DiagnosticList) -> LiveOutput {
    let template = try library.fragment(expression.code)
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
