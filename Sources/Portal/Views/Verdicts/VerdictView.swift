import PlanDesk
import PlanModel
import PlanProgress
import Wording

/// A verdict with every number that led to it.
struct VerdictView: TemplateView {
  private let judged: Verdict
  private let edition: Edition

  init(_ judged: Verdict, _ edition: Edition) {
    (self.judged, self.edition) = (judged, edition)
  }

  private var assessment: Assessment { judged.assessment }

  private func dated(_ figure: Assessment.Figure?) -> DatedFigureView? {
    figure.map { DatedFigureView($0, of: judged, edition) }
  }

  static let viewName = "verdict"
  static let members = ViewMembers<Self>(
    ViewMember("status", "The verdict by its name.") { StatusView($0.assessment.status, $0.edition) },
    ViewMember("ends", "The two outermost verdicts of a borderline case, the worse first.") { view in
      view.assessment.statusEnds.map { StatusView($0, view.edition) }
    },
    ViewMember("sentence", "The verdict in a sentence or two.") { $0.edition.sentence(on: $0.judged) },
    ViewMember("has_figure", "Whether any figure was found to measure it by.", \.assessment.hasEvidence),
    ViewMember("closed", "Whether the time it was due is over.", \.assessment.isClosed),
    ViewMember("was_met", "Whether it had been reached and fell back.", \.assessment.wasMet),
    ViewMember("path", "`linear` or `geometric`.", \.assessment.path?.rawValue),
    ViewMember("baseline", "The figure it starts from.") { $0.dated($0.assessment.baseline) },
    ViewMember("latest", "The figure that counts.") { $0.dated($0.assessment.latest) },
    ViewMember("later", "A figure from after it was due, shown but not judged.") { $0.dated($0.assessment.later) },
    ViewMember("done", "The share that is done.") { view in
      view.assessment.done.map { view.edition.voice.share($0) }
    },
    ViewMember("elapsed", "The share that was due.") { view in
      view.assessment.elapsed.map { view.edition.voice.share(Interval($0)) }
    },
    ViewMember("ratio", "The one share over the other.") { view in
      view.assessment.ratio.map { view.edition.voice.range($0, decimals: 2) }
    },
    ViewMember("gap", "How far it is ahead or behind, in percentage points.") { view in
      view.assessment.gap.map { view.edition.voice.range($0, decimals: 1) }
    },
    ViewMember("working", "The formulas, line by line.") { view in
      Working(view.assessment).lines.map { WorkingLineView($0, view.edition) }
    },
    ViewMember("terms", "The figures that enter the formula, period by period.") { view in
      view.assessment.terms.map { TermView($0, of: view.judged, view.edition) }
    },
    ViewMember("kept", "How often it was kept, where it must be kept every time.") { view in
      view.assessment.kept.map { KeptView(periods: $0.periods, observed: $0.observed) }
    },
    ViewMember("worst", "The period that came closest to the limit or went furthest past it.") {
      $0.dated($0.assessment.worst)
    },
    ViewMember("headroom", "How far it stays inside the limit.") { view in
      view.assessment.headroom.map { FigureView(Quantity(exactly: $0), view.judged.indicator.unit, view.edition) }
    },
    ViewMember("slip", "By how many days it is late; negative if early.", \.assessment.slip),
    ViewMember("missing_years", "The years whose figures lack.", \.assessment.missingYears),
    ViewMember("needed", "What each remaining year has to bring; none once it is closed.", \.needed),
    ViewMember("outlook", "`able`, `push` or `hard`.", \.assessment.outlook?.rawValue),
    ViewMember("reason", "The code of why something could not be computed.", \.assessment.reason?.rawValue),
    ViewMember("sensitivity", "The verdict under the other path, where it differs.") { view in
      view.assessment.sensitivity.map {
        SensitivityView(path: $0.path.rawValue, status: StatusView($0.status, view.edition))
      }
    })

  /// A rate for growth and on geometric paths, else an amount in the indicator's unit.
  private var needed: AmountView? {
    guard let needed = assessment.needed, !assessment.isClosed else { return nil }
    let isRate = assessment.path == .geometric || [.growth, .cumulativeCut].contains(judged.target.kind)
    let parts = edition.voice.parts(needed, unit: isRate ? .percent : judged.indicator.unit, decimals: 2)
    return AmountView(number: parts.number, unit: parts.unit)
  }
}
