import PlanModel
import PlanProgress
import Templating

extension Edition {
  /// How progress is measured, every rule with a live example from the data.
  var methodPage: Page {
    Page(
      .method, template: "method", title: locale(.method)
    ) { _ in
      let counts = RollUp(progress.assessments).counts
      return PageBody(
        locale(.sentenceMethod),
        content: [
          "sentence": .string(locale(.sentenceMethod)), "thresholds": thresholdContext,
          "example": progress.assessments.first { $0.ratio != nil && $0.status.standing != .unpublished }.map(context)
            ?? .none,
          "statuses": .list(Status.allCases.map { ["status": status($0), "count": .int(counts[$0] ?? 0)] }),
          "kinds": .list(Target.Kind.allCases.compactMap(example)), "readings": .list(readings),
          "cases": .list(SpecialCase.allCases.map(example)),
        ])
    }
  }

  /// A kind of target with one that says most: measured, else with a figure, else any; nil where there is none.
  private func example(of kind: Target.Kind) -> Value? {
    let own = progress.assessments.filter { $0.target.kind == kind }
    return own.headline.map {
      ["kind": .string(kind.rawValue), "count": .int(own.count), "example": context($0)]
    }
  }

  /// A rule that decides a few cases only, with those it decides.
  private func example(of special: SpecialCase) -> Value {
    let own = progress.assessments.filter(special.applies)
    return [
      "rule": .string(special.rawValue), "count": .int(own.count), "example": own.first.map(context) ?? .none,
    ]
  }

  /// Hedged figures of the data as they are printed and as they are read, one for each way of hedging.
  private var readings: [Value] {
    var hedges = Set<String>()
    let figures = observations.filter { $0.quantity?.interval.isExact == false }
    let examples = figures.compactMap { observation -> Value? in
      guard let quantity = observation.quantity, let printed = quantity.printed else { return nil }
      let words = String(printed.filter { !$0.isNumber && !$0.isWhitespace && $0 != "." })
      guard hedges.insert(words).inserted else { return nil }
      let unit = plan.indicators[observation.indicator]?.unit ?? ""
      return [
        "observation": context(observation), "low": .string(FigureText.figure(quantity.interval.low, unit: unit)),
        "high": .string(FigureText.figure(quantity.interval.high, unit: unit)),
        "includes_high": .bool(quantity.interval.includesHigh),
      ]
    }
    return Array(examples.prefix(16))
  }
}

/// A rule that decides a few cases only.
private enum SpecialCase: String, CaseIterable {
  case borderline, sensitivity, outlook, later, forecast
  case wasMet = "was-met"
  case missingYears = "missing-years"
  case noBaseline = "no-baseline"

  /// Whether it decides this verdict.
  func applies(to assessment: Assessment) -> Bool {
    switch self {
    case .borderline: assessment.status == .borderline
    case .sensitivity: assessment.sensitivity != nil
    case .outlook: assessment.outlook != nil
    case .later: assessment.later != nil
    case .forecast: assessment.forecast != nil
    case .wasMet: assessment.wasMet
    case .missingYears: assessment.reason == .missingYears
    case .noBaseline: assessment.reason == .noBaseline
    }
  }
}
