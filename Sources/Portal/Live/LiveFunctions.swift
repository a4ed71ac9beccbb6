import Diagnostics
import PlanDesk
import PlanModel
import Templating

/// The functions that write out data of the plan: the same in Markdown texts and in templates.
///
/// Their markup is that of the templates in `live/`, which do not have these functions themselves.
struct LiveFunctions: Sendable {
  let edition: Edition
  let theme: TemplateLibrary

  private var names: PlanNames { PlanNames(edition.desk) }

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

  /// `chart`, whose charts `sheet` collects under names that begin with `prefix`.
  func chart(on sheet: PageSheet, prefix: String = "") -> Function {
    let calls = ChartCalls(edition) { chart in
      let shown = ChartView(chart: sheet.add(chart, prefix: prefix), page: sheet.page, edition: edition)
      return try write("live/chart.html", ["chart": shown.value], in: theme.adding(sheet.functions))
    } line: { sparkline in
      try write("charts/sparkline.svg", ["sparkline": sparkline], in: theme)
    }
    return Function("chart", choosing: "kind", among: calls.all)
  }

  /// `value("gdp", "new-area", "2023")`: a figure, in the plan's area and the latest where these are left out.
  @Sendable private func value(
    of indicator: String, in area: String?, at period: PeriodArgument?
  ) throws -> Markup {
    let indicator = try names.indicator(indicator)
    let series = try names.series(indicator, in: try names.area(area))
    guard let period = period?.period else {
      guard let latest = series.latest, latest.quantity != nil else { throw names.noFigure(indicator, series) }
      return try write("live/value.html", ["item": ObservationView(latest, edition).value], in: theme)
    }
    guard let observation = series.observations.first(where: { $0.period == period && $0.quantity != nil }) else {
      throw names.noFigure(indicator, series, at: period)
    }
    return try write("live/value.html", ["item": ObservationView(observation, edition).value], in: theme)
  }

  /// `status("target-id")` and `chip("target-id")`: a verdict in a word, or as the mark that tables have.
  private func target(_ id: String, as template: String) throws -> Markup {
    let verdict = try names.verdict(id)
    let row = edition.row(of: verdict.target.id)?.value ?? .none
    return try write("live/\(template).html", ["target": row], in: theme)
  }

  /// The markup of `template`; the line end that closes its file is none of a sentence.
  private func write(_ template: String, _ data: Map, in theme: TemplateLibrary) throws -> Markup {
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
