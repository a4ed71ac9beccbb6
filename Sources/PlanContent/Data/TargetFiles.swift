import Diagnostics
import PlanModel

/// Reads `data/targets/*.csv`.
func readTargets(_ index: ContentIndex, _ entities: Entities, diagnostics: inout [Diagnostic]) -> [Target] {
  let indicators = Catalog(entities.indicators)
  return readData(index[.targets], diagnostics: &diagnostics) { header in
    TargetDecoder(&header, entities.known, indicators: indicators)
  }
}

/// The columns of a target file.
private struct TargetDecoder: RowDecoder {
  let id: CSVColumn<Target.ID>
  let indicator: CSVColumn<Indicator.ID>
  let area: CSVColumn<Area.ID>
  let kind: CSVColumn<Target.Kind>
  let due: CSVColumn<Period>
  let goal: GoalColumns
  let comparison: CSVColumn<Target.Comparison>
  let basePeriod: CSVColumn<Period>
  let baseValue: CSVColumn<Decimal>
  let path: CSVColumn<Target.Path>
  let property: CSVColumn<Target.Property>
  let modality: CSVColumn<Target.Modality>
  let campaign: CSVColumn<Campaign.ID>
  let chain: CSVColumn<Chain.ID>
  let citation: CitationColumns
  let note: CSVColumn<String>
  let indicators: Catalog<Indicator>

  init(_ header: inout CSVHeader, _ known: KnownNames, indicators: Catalog<Indicator>) {
    id = header.required("id", .id())
    indicator = header.required("indicator", .reference(to: known.indicators))
    area = header.required("area", .reference(to: known.areas))
    kind = header.required("type", .word)
    due = header.required("due", .period)
    goal = GoalColumns(&header)
    comparison = header.optional("operator", .word)
    basePeriod = header.optional("base_period", .period)
    baseValue = header.optional("base_value", .decimal)
    path = header.optional("path", .word)
    property = header.optional("property", .word)
    modality = header.optional("modality", .word)
    campaign = header.optional("campaign", .reference(to: known.campaigns))
    chain = header.optional("chain", .reference(to: known.chains))
    citation = CitationColumns(&header, known)
    note = header.optional("note", .text)
    self.indicators = indicators
  }

  func decode(_ reader: inout RowReader) -> Target? {
    let id = reader.required(id)
    let indicator = reader.required(indicator)
    let area = reader.required(area)
    let kind = reader.required(kind)
    let due = reader.required(due)
    let comparison = reader.optional(comparison)
    let baseline = baseline(&reader, of: indicator, due: due)
    let path = reader.optional(path)
    let property = reader.optional(property)
    let modality = reader.optional(modality)
    let campaign = reader.optional(campaign)
    let chain = reader.optional(chain)
    let citation = citation.decode(&reader)
    let note = reader.optional(note)
    guard let id, let indicator, let area, let kind, let due, let citation,
      let promised = indicators[indicator].flatMap({ goal.decode(&reader, kind: kind, indicator: $0) }),
      reader.diagnostics.isEmpty
    else { return nil }
    return Target(
      id: id, indicator: indicator, area: area, kind: kind, due: due, goal: promised.quantity,
      comparison: comparison ?? promised.comparison, baseline: baseline, path: path, property: property,
      modality: modality ?? promised.modality, campaign: campaign, chain: chain, citation: citation, note: note,
      printed: promised.printed, origin: reader.origin)
  }

  /// What the target starts from, if the row says so.
  private func baseline(_ reader: inout RowReader, of indicator: Indicator.ID?, due: Period?) -> Target.Baseline? {
    let period = reader.optional(basePeriod)
    let value = reader.optional(baseValue)
    if let value, let indicator, indicators[indicator]?.measure == .share { reader.checkShare(value, at: baseValue) }
    guard let period else {
      if value != nil, reader.isBlank(basePeriod) {
        reader.report(
          "baseline-without-period", at: baseValue,
          Text(zh: "有基期值，没有基期", en: "there is a base value but no base period"),
          help: Text(zh: "在 base_period 写明是哪一年的数", en: "say in base_period which year it is for"))
      }
      return nil
    }
    if let due, due.end <= period.end {
      reader.report(
        "due-before-baseline", at: self.due,
        Text(zh: "目标期 \(due) 不晚于基期 \(period)", en: "the target is due in \(due), not after its baseline in \(period)"))
    }
    return Target.Baseline(period: period, quantity: value.map { Quantity($0) })
  }
}
