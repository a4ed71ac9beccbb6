import PlanProgress

extension Thresholds: ExportableRecord {
  static let definition = "thresholds"
  static let record = Record<Thresholds>([
    Field("ahead", zh: "时序进度比达到它，为快于时序。", en: "The ratio from which a target is ahead.", \.ahead),
    Field("on_track", zh: "达到它，为符合时序。", en: "The ratio from which it is on track.", \.onTrack),
    Field("slight_lag", zh: "达到它，为略滞后。", en: "The ratio from which it lags only slightly.", \.slightLag),
    Field("early", zh: "时间份额不超过它，为尚早。", en: "The share of time up to which it is too early to judge.", \.early),
    Field(
      "rounding_units", zh: "该走的距离少于这么多个末位单位，不下结论。",
      en: "A distance of fewer rounding units than this cannot be judged.", \.roundingUnits),
    Field(
      "exceeded", zh: "超过目标达到全程的这一份额，为超额完成。",
      en: "The share of the distance by which a closed target must be passed to be exceeded.", \.exceeded),
    Field(
      "maintained", zh: "保持类目标容许的偏离份额。", en: "How far a maintained value may stray, as a share of it.", \.maintained),
    Field(
      "in_step", zh: "同步类目标容许落后的百分点。",
      en: "How far the mean growth may fall behind the other's, in percentage points.", \.inStep),
    Field("recent_paces", zh: "近年平均所用的年数。", en: "The number of past paces whose mean counts as recent.", \.recentPaces),
    Field(
      "outlook_points", zh: "趋势判断至少要有的期数。", en: "The number of points below which no outlook is given.", \.outlookPoints
    ),
  ])
}
