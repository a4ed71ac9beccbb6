import PlanDesk
import PlanModel
import PlanProgress

/// How progress is measured, every rule with a live example from the data.
enum MethodPage {
  static func recipes(_ desk: any Desk) -> [PageRecipe] {
    [PageRecipe(.method, compose: page)]
  }

  static func page(_ edition: Edition) throws -> PageView<MethodPageView> {
    let verdicts = edition.desk.verdicts(on: .plan)
    let counts = edition.desk.rollUp(of: .plan).counts
    let sentence = edition.voice(PagePhrase.method)
    let example = verdicts.first { $0.assessment.ratio != nil && $0.assessment.status.standing != .unpublished }
    return PageView(
      edition.title(.method), sentence,
      content: MethodPageView(
        sentence: sentence, thresholds: ThresholdsView(edition),
        example: example.flatMap { edition.row(of: $0.target.id) },
        statuses: Status.allCases.map {
          MethodPageView.StatusCount(status: StatusView($0, edition), count: counts[$0] ?? 0)
        },
        kinds: Target.Kind.allCases.compactMap { kind(verdicts, $0, edition) }, readings: readings(edition),
        cases: SpecialCase.allCases.map { special in
          let own = verdicts.filter { special.applies(to: $0.assessment) }
          return MethodPageView.Case(
            rule: special.rawValue, count: own.count, example: own.first.flatMap { edition.row(of: $0.target.id) })
        }))
  }

  /// A kind of target with one that says most: measured, else with a figure, else any; nil where there is none.
  private static func kind(_ verdicts: [Verdict], _ kind: Target.Kind, _ edition: Edition) -> MethodPageView.Kind? {
    let own = verdicts.filter { $0.target.kind == kind }
    return own.headline.map {
      MethodPageView.Kind(kind: kind.rawValue, count: own.count, example: edition.row(of: $0.target.id))
    }
  }

  /// Hedged figures of the data as they are printed and as they are read, one for each way of hedging.
  private static func readings(_ edition: Edition) -> [MethodPageView.Reading] {
    var hedges = Set<String>()
    let examples = edition.desk.hedgedFigures.compactMap { observation -> MethodPageView.Reading? in
      guard let quantity = observation.quantity, let printed = quantity.printed,
        let unit = edition.desk.indicator(observation.indicator)?.unit
      else { return nil }
      let words = String(printed.filter { !$0.isNumber && !$0.isWhitespace && $0 != "." })
      guard hedges.insert(words).inserted else { return nil }
      return MethodPageView.Reading(
        observation: ObservationView(observation, edition),
        low: edition.voice.figure(quantity.interval.low, unit: unit),
        high: edition.voice.figure(quantity.interval.high, unit: unit), includesHigh: quantity.interval.includesHigh)
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
