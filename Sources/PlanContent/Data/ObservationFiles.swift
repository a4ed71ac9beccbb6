import Diagnostics
import PlanModel

/// Reads `data/observations/*.csv`.
func readObservations(
  _ index: ContentIndex, _ entities: Entities, diagnostics: inout [Diagnostic]
) -> [Observation] {
  let context = ObservationContext(entities)
  return readData(index[.observations], diagnostics: &diagnostics) { header in
    ObservationDecoder(&header, entities.known, context: context)
  }
}

/// What observations are checked against; made once for all files.
private struct ObservationContext {
  /// How each indicator's printed figures are read.
  let readers: [Indicator.ID: PrintedFigureReader]
  /// The indicators that are shares.
  let shares: Set<Indicator.ID>
  /// The day that verdicts are given for.
  let asOf: CalendarDate?

  init(_ entities: Entities) {
    readers = Dictionary(
      entities.indicators.map { ($0.id, PrintedFigureReader(unit: PrintedUnit($0.unit), role: .measured)) },
      uniquingKeysWith: { first, _ in first })
    shares = Set(entities.indicators.filter { $0.measure == .share }.map(\.id))
    asOf = entities.site?.asOf
  }
}

/// The columns of an observation file.
private struct ObservationDecoder: RowDecoder {
  let indicator: CSVColumn<Indicator.ID>
  let area: CSVColumn<Area.ID>
  let period: CSVColumn<Period>
  let value: CSVColumn<Decimal>
  let printed: CSVColumn<String>
  let status: CSVColumn<Observation.Status>
  let citation: CitationColumns
  let note: CSVColumn<String>
  let context: ObservationContext

  init(_ header: inout CSVHeader, _ known: KnownNames, context: ObservationContext) {
    indicator = header.required("indicator", .reference(to: known.indicators))
    area = header.required("area", .reference(to: known.areas))
    period = header.required("period", .period)
    value = header.required("value", .decimal)
    printed = header.optional("printed", .text)
    status = header.required("status", .word)
    citation = CitationColumns(&header, known)
    note = header.optional("note", .text)
    self.context = context
  }

  func decode(_ reader: inout RowReader) -> Observation? {
    let indicator = reader.required(indicator)
    let area = reader.required(area)
    let period = reader.required(period)
    let status = reader.required(status)
    let citation = citation.decode(&reader)
    let note = reader.optional(note)
    guard let indicator, let area, let period, let status, let citation else { return nil }
    let quantity = quantity(&reader, indicator: indicator, status: status)
    checkTime(&reader, period: period, status: status)
    guard reader.diagnostics.isEmpty else { return nil }
    return Observation(
      indicator: indicator, area: area, period: period, quantity: quantity, status: status, citation: citation,
      note: note, origin: reader.origin)
  }

  /// The figure, read from `value` and `printed`; nil where it is missing.
  private func quantity(_ reader: inout RowReader, indicator: Indicator.ID, status: Observation.Status) -> Quantity? {
    guard status != .missing else {
      if !reader.isBlank(value) {
        reader.report("unexpected-value", at: value, Text(zh: "状态 M（缺）的行不应有数值", en: "a row with status M has no value"))
      }
      return nil
    }
    guard let number = reader.required(value), let printedReader = context.readers[indicator] else { return nil }
    if context.shares.contains(indicator) { reader.checkShare(number, at: value) }
    guard let words = reader.optional(printed) else { return Quantity(number) }
    let figure = reader.figure(printedReader(words), number: number, at: (value, printed))
    if figure?.isExpectation == true, ![.forecast, .estimate].contains(status) {
      reader.report(
        "expected-as-actual", at: self.status,
        Text(zh: "“\(words)”是预期，不是实际", en: "'\(words)' is an expectation, not a result"),
        help: Text(zh: "状态改为 F", en: "make the status F"))
    }
    return Quantity(number, printed: words, figure: figure)
  }

  /// A figure that says it was measured must be for a time that is over.
  private func checkTime(_ reader: inout RowReader, period: Period, status: Observation.Status) {
    guard let asOf = context.asOf, period.end > asOf, [.actual, .preliminary, .breakInSeries].contains(status) else {
      return
    }
    reader.report(
      "future-actual", at: self.period,
      Text(zh: "\(period) 在 \(asOf) 还没有结束，不会有实际数", en: "\(period) is not over on \(asOf), so it has no result yet"),
      help: Text(
        zh: "预计数用状态 F；或者更正 site.yaml 的 as_of", en: "use status F for a forecast, or correct as_of in site.yaml"))
  }
}
