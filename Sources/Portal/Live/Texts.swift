import Diagnostics
import PlanModel
import Templating

/// Every text of the site, its live values written out, and the charts in them by the page that a text belongs to.
struct Texts: Sendable {
  private var markup: [Origin: Markup] = [:]
  private(set) var charts: [Route: [ChartFigure]] = [:]

  /// Writes out the live values of `bodies`; throws the faults of all of them together.
  init(_ bodies: [Bodies.Body], _ writer: LiveWriter) throws(DiagnosticList) {
    var faults: [Diagnostic] = []
    for body in bodies {
      let sheet = CalledCharts(page: body.page, prefix: body.idPrefix)
      do throws(DiagnosticList) {
        markup[body.origin] = try body.text.filled { expression throws(Diagnostic) in
          try writer.write(expression, on: sheet)
        }
        charts[body.page, default: []] += sheet.charts
      } catch {
        faults += error.diagnostics
      }
    }
    guard faults.isEmpty else { throw DiagnosticList(faults) }
  }

  /// A text for a template; none if it is empty.
  subscript(prose: Prose) -> Value { markup[prose.origin].map { .markup($0) } ?? .none }
}
