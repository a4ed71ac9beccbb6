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
      "printed": Value(target.printed), "citation": context(target.citation),
      "place": planLink(target.citation, to: target.id.rawValue),
      "note": Value(target.note),
    ]
    row["verdict"] = verdict(assessment, unit: unit)
    return .map(row)
  }

  /// The verdict with every number that led to it.
  private func verdict(_ assessment: Assessment, unit: String) -> Value {
    let target = assessment.target
    return [
      "status": status(assessment.status), "ends": .list(assessment.statusEnds.map(status)),
      "sentence": .string(assessment.sentence.zh), "has_figure": .bool(assessment.hasEvidence),
      "closed": .bool(assessment.isClosed),
      "was_met": .bool(assessment.wasMet), "path": Value(assessment.path?.rawValue),
      "baseline": assessment.baseline.map { context($0, of: target, unit: unit) } ?? .none,
      "latest": assessment.latest.map { context($0, of: target, unit: unit) } ?? .none,
      "later": assessment.later.map { context($0, of: target, unit: unit) } ?? .none,
      "done": Value(assessment.done.map(percent)), "elapsed": Value(assessment.elapsed.map { percent(Interval($0)) }),
      "ratio": Value(assessment.ratio.map(ratio)), "gap": Value(assessment.gap.map(points)),
      "working": .list(Working(assessment: assessment).lines.map(context)),
      "terms": .list(assessment.terms.map { context($0, of: target, unit: unit) }),
      "kept": assessment.kept.map { ["periods": .int($0.periods), "observed": .int($0.observed)] } ?? .none,
      "worst": assessment.worst.map { context($0, of: target, unit: unit) } ?? .none,
      "headroom": assessment.headroom.map { context(Quantity(exactly: $0), unit: unit) } ?? .none,
      "slip": assessment.slip.map { .int($0) } ?? .none,
      "missing_years": .list(assessment.missingYears.map { .int($0) }),
      "needed": Value(assessment.needed.map { FigureText.number($0, decimals: 2) }),
      "outlook": Value(assessment.outlook?.rawValue),
      "reason": Value(assessment.reason?.rawValue),
      "sensitivity": assessment.sensitivity.map {
        ["path": .string($0.path.rawValue), "status": status($0.status)]
      } ?? .none,
    ]
  }

  /// The cuts between verdicts.
  var thresholdContext: Value {
    let cuts = Thresholds.standard
    return [
      "ahead": .string(FigureText.number(cuts.ahead, decimals: 2)),
      "on_track": .string(FigureText.number(cuts.onTrack, decimals: 2)),
      "slight_lag": .string(FigureText.number(cuts.slightLag, decimals: 2)),
      "exceeded": .string(FigureText.percent(cuts.exceeded)),
      "early": .string(FigureText.percent(cuts.early)),
      "maintained": .string(FigureText.percent(cuts.maintained)),
      "in_step": .string(FigureText.number(cuts.inStep)),
    ]
  }

  private func context(_ line: Working.Line) -> Value {
    ["name": .string(locale(line.name)), "formula": .string(line.formula), "result": .string(line.result)]
  }

  /// One year's figure of a formula, in percent where years compound.
  private func context(_ term: Assessment.Term, of target: Target, unit: String) -> Value {
    let own = [.growth, .cumulativeCut, .inStep].contains(target.kind) ? "%" : unit
    return [
      "period": .string(words(for: term.period)), "figure": context(term.quantity, unit: own),
      "partner": term.partner.map { context($0, unit: own) } ?? .none,
      "status": term.verdict.map(status) ?? .none,
    ]
  }

  /// A figure that a verdict rests on, with where it is stated: in the series, or with the promise itself.
  private func context(_ figure: Assessment.Figure, of target: Target, unit: String) -> Value {
    let series = plan.series(target.indicator, in: target.area)
    let observation = series?.observations.first { $0.period == figure.period && $0.quantity == figure.quantity }
    return [
      "period": .string(words(for: figure.period)), "figure": context(figure.quantity, unit: unit),
      "citation": context(observation?.citation ?? target.citation),
    ]
  }

  /// A status: its code, its word, its tone, how a promise stands.
  func status(_ status: Status) -> Value {
    [
      "code": .string(status.rawValue), "label": .string(locale(status)), "tone": .string(status.tone.rawValue),
      "standing": .string(status.standing.rawValue),
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
