import Diagnostics
import PlanModel
import PlanProgress
import Templating

/// The functions that write out data of the plan: the same in Markdown texts and in templates.
///
/// Their markup is that of the templates in `live/`, which do not have these functions themselves.
struct LiveFunctions: Sendable {
  let edition: Edition
  let theme: TemplateLibrary

  /// `value`, `status` and `chip`.
  var ofThePlan: [Function] {
    [
      Function(
        "value", Parameter<String>("indicator"), Parameter<String?>("area"), Parameter<PeriodArgument?>("period"),
        body: value),
      Function("status", Parameter<String>("target")) { try target($0, as: "status") },
      Function("chip", Parameter<String>("target")) { try target($0, as: "chip") },
    ]
  }

  /// `chart`, whose charts are put on `sheet`.
  func chart(on sheet: CalledCharts) -> Function {
    let kinds = ChartKinds(edition: edition) { chart in
      let shown = sheet.add(chart).context(
        on: sheet.page, edition.basePath, baseURL: edition.plan.site.baseURL)
      return try write("live/chart.html", ["chart": shown])
    } line: { sparkline in
      try write("charts/sparkline.svg", ["sparkline": sparkline])
    }
    return Function("chart", choosing: "kind", among: kinds.all)
  }

  /// `value("gdp", "new-area", "2023")`: a figure, in the plan's area and the latest where these are left out.
  @Sendable private func value(
    of indicator: String, in area: String?, at period: PeriodArgument?
  ) throws -> Markup {
    let names = PlanNames(edition.plan)
    let indicator = try names.indicator(indicator)
    let series = try names.series(indicator, in: try names.area(area))
    guard let period = period?.period else {
      guard let latest = series.latest, latest.quantity != nil else { throw names.noFigure(indicator, series) }
      return try write("live/value.html", ["item": edition.context(latest)])
    }
    guard let observation = series.observations.first(where: { $0.period == period && $0.quantity != nil }) else {
      throw names.noFigure(indicator, series, at: period)
    }
    return try write("live/value.html", ["item": edition.context(observation)])
  }

  /// `status("target-id")` and `chip("target-id")`: a verdict in a word, or as the mark that tables have.
  private func target(_ id: String, as template: String) throws -> Markup {
    let assessment = try PlanNames(edition.plan).assessment(id, in: edition.progress)
    return try write("live/\(template).html", ["target": edition.context(assessment)])
  }

  /// The markup of `template`; the line end that closes its file is none of a sentence.
  private func write(_ template: String, _ data: Map) throws -> Markup {
    let text = try theme.required(template).renderText(data)
    return Markup(text.last == "\n" ? String(text.dropLast()) : text)
  }
}

/// A period as an argument: `"2023-06"` or the number of a year.
struct PeriodArgument: ExpressibleByValue, Sendable {
  let period: Period

  init(value: Value) throws {
    let text = if case .int(let year) = value { String(year) } else { try String(value: value) }
    guard let period = Period(text) else {
      throw ValueMismatch(
        expected: Text(zh: "时期，如“2023”“2023-06”“2023-Q2”", en: "a period such as '2023', '2023-06' or '2023-Q2'"),
        found: Text(zh: "“\(text)”", en: "'\(text)'"))
    }
    self.period = period
  }
}
