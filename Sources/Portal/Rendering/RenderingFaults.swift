import Charting
import Diagnostics
import PlanCharts

/// What can be wrong with a page while it is composed and rendered.
extension Diagnostic {
  /// A chart of the plan that cannot be drawn.
  static func undrawn(_ chart: UndrawnChart, on page: Route, at place: SourceLocation?) -> Diagnostic {
    let reason = chart.reason.text
    return Diagnostic(
      .error, chart.reason == .noData ? "chart-empty" : "chart-data", at: place,
      Text(
        zh: "页面“\(page.path)”的图“\(chart.name)”画不出来：\(reason.zh)",
        en: "the chart '\(chart.name)' of the page '\(page.path)' cannot be drawn: \(reason.en)"))
  }

  /// A card that cannot be drawn.
  static func undrawnCard(_ error: ChartError, on page: Route, at place: SourceLocation?) -> Diagnostic {
    let reason = error.text
    return Diagnostic(
      .error, "chart-data", at: place,
      Text(
        zh: "页面“\(page.path)”的分享卡画不出来：\(reason.zh)",
        en: "the card of the page '\(page.path)' cannot be drawn: \(reason.en)"))
  }

  /// A failure that nothing else explains.
  static func unknownFailure(on page: Route, at place: SourceLocation?) -> Diagnostic {
    Diagnostic(
      .error, "page-failed", at: place,
      Text(zh: "页面“\(page.path)”没有生成", en: "the page '\(page.path)' could not be made"))
  }
}
