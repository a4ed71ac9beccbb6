extension SyntheticPortal {
  /// An indicator, its figures and what is promised of it, in all areas; `rows` are its observations.
  func indicatorFiles(of records: [Record], _ rows: [String]) -> [File] {
    guard let first = records.first else { return [] }
    let observations = File(
      "data/observations/\(id(first.indicator)).csv",
      columns: "indicator,area,period,value,printed,status,source,locator,note", rows)
    let targets = File(
      "data/targets/\(id(first.indicator)).csv",
      columns: "id,indicator,area,type,due,value,value_max,operator,base_period,base_value,path,property,modality,"
        + "campaign,chain,printed,source,locator,note", records.map(target))
    return [description(of: first), targets] + (rows.isEmpty ? [] : [observations])
  }

  private func description(of record: Record) -> File {
    let (indicator, gauge) = (record.indicator, record.gauge)
    let partner = indicator - indicator % Gauge.all.count + Gauge.partner
    return File(
      "indicators/\(id(indicator)).md",
      matter: """
        name: 合成\(indicator)号\(gauge.name)
        name_en: \(gauge.nameEn) \(indicator)
        theme: \(theme(indicator))
        unit: "\(gauge.unit)"
        direction: \(gauge.direction.rawValue)
        measure: \(gauge.measure)
        definition: 合成\(indicator)号\(gauge.name)，按年末统计。
        """ + (indicator < 20 ? "\nplan_row: \(locator(of: indicator))" : "")
          + (gauge.promise == .inStep ? "\npartner: \(id(partner))" : ""),
      text(about: record))
  }

  private func text(about record: Record) -> String {
    let (indicator, other) = (record.indicator, record.indicator % (areas - 1) + 1)
    let chart = "{{ chart(\"line\", \"\(id(indicator))\", \"\(id(area: other))\") }}"
    let isCounted = !record.figures.isEmpty
    return """
      全市\(live(indicator, 0))；[\(other)区](/areas/\(id(area: other))/)\(live(indicator, other))。

      \(isCounted ? chart : "这一项只看有没有建成。")

      ## 口径与矛盾
      数由各区上报、市里汇总，**快报**与年鉴不同的以年鉴为准；另见[来源](/sources/)。
      """
  }

  /// The rows of a series: each year, before it what was said first, and the quarters.
  func observationRows(of records: [Record]) -> [String] {
    records.flatMap { record -> [String] in
      let years = record.figures.flatMap { figure -> [String] in
        guard let first = record.revised[figure.year] else { return [row(record, "\(figure.year)", figure)] }
        return [row(record, "\(figure.year)", first), row(record, "\(figure.year)", figure, later: 1)]
      }
      return years + record.quarters.map { row(record, $0.period, $0.figure) }
    }
  }

  private func row(_ record: Record, _ period: String, _ figure: Figure, later: Int = 0) -> String {
    [
      id(record.indicator), id(area: record.area), period, figure.value.map(record.gauge.text) ?? "", figure.printed,
      figure.status, source(of: figure, record.indicator, later: later),
      "p\(record.indicator / 4 * areas + record.area + 1)",
      figure.note,
    ].joined(separator: ",")
  }

  private func target(_ record: Record) -> String {
    var chance = Chance(seed: seed, record.indicator, record.area, 1)
    let promise = Promise(record, &chance)
    let (gauge, fate) = (record.gauge, record.fate)
    // A rate that is promised without a start has none: what each year must keep, and what has no number.
    let hasBase = ![.limit, .maintain, .eachYear, .rank, .qualitative, .milestone, .delegated].contains(gauge.promise)
    let number = { (value: Double?) in value.map { gauge.promise == .multiple ? "\($0)" : gauge.text($0) } ?? "" }
    return [
      id(record.indicator, record.area), id(record.indicator), id(area: record.area), gauge.promise.rawValue,
      "\(fate.due)", number(promise.value), number(promise.valueMax), "",
      hasBase || fate == .early ? "\(fate.base)" : "", number(promise.baseValue), promise.path,
      chance.happens(0.3) ? "binding" : "expected", "", record.area % 4 == 0 ? id(campaign: record.indicator) : "",
      record.area % 6 == 0 && gauge.measure == "flow" ? id(chain: record.indicator) : "", promise.printed,
      source(of: fate, area: record.area),
      fate != .early && record.area == 0 ? locator(of: record.indicator) : "p\(record.indicator + 1)", "",
    ].joined(separator: ",")
  }
}
