import PlanDesk
import PlanModel
import PlanProgress
import Wording

/// A line of the working: what it finds, how, and the result.
struct WorkingLineView: TemplateView {
  let name, formula, result: String

  init(_ line: Working.Line, _ edition: Edition) {
    name = edition.voice(line.step)
    formula = line.formula
    result = line.result
  }

  static let viewName = "line of working"
  static let members = ViewMembers<Self>(
    ViewMember("name", "What the line finds.", \.name),
    ViewMember("formula", "The formula with its numbers put in.", \.formula),
    ViewMember("result", "What it gives.", \.result))
}

/// One period's figure as it enters a formula: in percent where years compound.
struct TermView: TemplateView {
  let period: String
  let figure: FigureView
  let partner: FigureView?
  let status: StatusView?

  init(_ term: Assessment.Term, of verdict: Verdict, _ edition: Edition) {
    let isRate = [.growth, .cumulativeCut, .inStep].contains(verdict.target.kind)
    let unit = isRate ? .percent : verdict.indicator.unit
    period = edition.voice.period(term.period, .short)
    figure = FigureView(term.quantity, unit, edition)
    partner = term.partner.map { FigureView($0, unit, edition) }
    status = term.verdict.map { StatusView($0, edition) }
  }

  static let viewName = "term"
  static let members = ViewMembers<Self>(
    ViewMember("period", "The year, or the years told together.", \.period),
    ViewMember("figure", "Its figure.", \.figure),
    ViewMember("partner", "The figure it is compared with.", \.partner),
    ViewMember("status", "Whether the period kept a promise that must hold every time.", \.status))
}

/// How often a promise was kept that must hold every time.
struct KeptView: TemplateView {
  let periods, observed: Int

  static let viewName = "count of kept periods"
  static let members = ViewMembers<Self>(
    ViewMember("periods", "The periods that kept it.", \.periods),
    ViewMember("observed", "The periods that have a figure.", \.observed))
}

/// The verdict under another path.
struct SensitivityView: TemplateView {
  let path: String
  let status: StatusView

  static let viewName = "sensitivity"
  static let members = ViewMembers<Self>(
    ViewMember("path", "The other path.", \.path), ViewMember("status", "The verdict that it would give.", \.status))
}

/// The cuts between verdicts, in words.
struct ThresholdsView: TemplateView {
  let ahead, onTrack, slightLag, exceeded, early, maintained, inStep: String

  init(_ edition: Edition) {
    let (cuts, voice) = (edition.desk.thresholds, edition.voice)
    ahead = voice.number(cuts.ahead, decimals: 2)
    onTrack = voice.number(cuts.onTrack, decimals: 2)
    slightLag = voice.number(cuts.slightLag, decimals: 2)
    exceeded = voice.percent(cuts.exceeded)
    early = voice.percent(cuts.early)
    maintained = voice.percent(cuts.maintained)
    inStep = voice.number(cuts.inStep)
  }

  static let viewName = "thresholds"
  static let members = ViewMembers<Self>(
    ViewMember("ahead", "The ratio from which a target is ahead.", \.ahead),
    ViewMember("on_track", "The ratio from which it is on track.", \.onTrack),
    ViewMember("slight_lag", "The ratio from which it lags only slightly.", \.slightLag),
    ViewMember("exceeded", "The share of the way past the goal from which it is exceeded.", \.exceeded),
    ViewMember("early", "The share of time up to which it is too early to judge.", \.early),
    ViewMember("maintained", "How far a maintained value may stray.", \.maintained),
    ViewMember("in_step", "How far growth may fall behind what it keeps step with, in points.", \.inStep))
}
