import PlanModel
import PlanProgress
import Templating

/// Targets, verdicts and roll-ups as templates see them.
extension Edition {
  /// One target and its verdict as a row.
  func context(_ assessment: Assessment) -> Value {
    rows.targets[assessment.target.id] ?? describe(assessment)
  }

  /// Composes the row of a target.
  func describe(_ assessment: Assessment) -> Value {
    let target = assessment.target
    let unit = plan.indicators[target.indicator]?.unit ?? ""
    var row: Map = [
      "id": .string(target.id.rawValue),
      "indicator": references.indicator[target.indicator] ?? .none, "area": references.area[target.area] ?? .none,
      "campaign": target.campaign.flatMap { references.campaign[$0] } ?? .none,
      "chain": target.chain.flatMap { references.chain[$0] } ?? .none,
      "url": .string(address(seriesRoute(target.indicator, target.area)) + "#" + target.id.rawValue),
      "kind": .string(target.kind.rawValue), "due": .string(words(for: target.due)),
      "base_period": Value(target.baseline.map { words(for: $0.period) }),
      "property": Value(target.property?.rawValue), "modality": Value(target.modality?.rawValue),
      "goal": target.goal.map { context($0, unit: unit) } ?? .none,
      "citation": context(target.citation), "place": planLink(target.citation, to: target.id.rawValue),
      "note": Value(target.note),
    ]
    row["verdict"] = verdict(assessment, unit: unit)
    return .map(row)
  }

  /// The verdict with every number that led to it.
  private func verdict(_ assessment: Assessment, unit: String) -> Value {
    [
      "status": status(assessment.status), "ends": .list(assessment.statusEnds.map(status)),
      "sentence": .string(assessment.sentence.zh), "has_figure": .bool(assessment.hasEvidence),
      "closed": .bool(assessment.isClosed),
      "was_met": .bool(assessment.wasMet), "path": Value(assessment.path?.rawValue),
      "baseline": assessment.baseline.map { context($0, unit: unit) } ?? .none,
      "latest": assessment.latest.map { context($0, unit: unit) } ?? .none,
      "later": assessment.later.map { context($0, unit: unit) } ?? .none,
      "done": Value(assessment.done.map(percent)), "elapsed": Value(assessment.elapsed.map { percent(Interval($0)) }),
      "ratio": Value(assessment.ratio.map(ratio)), "gap": Value(assessment.gap.map(points)),
      "needed": Value(assessment.needed.map { FigureText.number($0, decimals: 2) }),
      "outlook": Value(assessment.outlook?.rawValue),
      "reason": Value(assessment.reason?.rawValue),
      "sensitivity": assessment.sensitivity.map {
        ["path": .string($0.path.rawValue), "status": status($0.status)]
      } ?? .none,
    ]
  }

  /// A status: its code, its word, its tone.
  func status(_ status: Status) -> Value {
    [
      "code": .string(status.rawValue), "label": .string(locale(status)), "tone": .string(status.tone.rawValue),
    ]
  }

  /// Counts per verdict.
  func context(_ rollUp: RollUp) -> Value {
    [
      "total": .int(rollUp.total), "with_data": .int(rollUp.withData),
      "standings": .list(
        rollUp.standings.map {
          [
            "code": .string($0.standing.rawValue), "tone": .string($0.standing.tone.rawValue), "count": .int($0.count),
          ]
        }),
      "entries": .list(rollUp.entries.map { ["status": status($0.status), "count": .int($0.count)] }),
    ]
  }

  private func percent(_ share: Interval) -> String {
    ends(share) { FigureText.number($0 * 100, decimals: 1) } + "%"
  }

  private func ratio(_ ratio: Interval) -> String {
    ends(ratio) { FigureText.number($0, decimals: 2) }
  }

  private func points(_ gap: Interval) -> String {
    ends(gap) { FigureText.number($0, decimals: 1) }
  }

  private func ends(_ interval: Interval, _ text: (Double) -> String) -> String {
    let (low, high) = (text(interval.low), text(interval.high))
    return low == high ? low : low + "–" + high
  }
}
