import PlanModel
import PlanProgress
import TestSupport
import Wording

/// A verdict in the words of both languages.
struct Said {
  let zh: String
  let en: String

  /// What is said of a target that is judged by its series, nil if nothing was observed.
  init(
    _ target: Target, _ series: Series?, of indicator: Indicator = Sample.indicator(), asOf: String = "2024-06-30",
    partner: Setting.Partner? = nil, milestone: Milestone? = nil
  ) {
    let setting = Sample.setting(of: indicator, partner: partner, milestone: milestone)
    let verdict = Sample.judge(target, series, of: indicator, asOf: asOf, partner: partner, milestone: milestone)
    self.init(verdict, in: setting, asOf: Sample.date(asOf))
  }

  /// What is said of a target that is judged by its yearly figures.
  init(
    _ target: Target, _ values: [Int: Quantity], of indicator: Indicator = Sample.indicator(),
    asOf: String = "2024-06-30"
  ) {
    self.init(target, Sample.series(values), of: indicator, asOf: asOf)
  }

  /// What is said of a verdict.
  init(_ verdict: Assessment, in setting: Setting?, asOf: CalendarDate) {
    zh = Voice.chinese.sentence(verdict, in: setting, asOf: asOf)
    en = Voice.english.sentence(verdict, in: setting, asOf: asOf)
  }
}
