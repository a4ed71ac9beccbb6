import Diagnostics

extension Explanation {
  /// What is said of single targets.
  static let targets = [
    Explanation(
      "bad-range", Text(zh: "value_max 小于 value。", en: "value_max is less than value."),
      wrong: "value,value_max: 15,10", right: "value,value_max: 10,15",
      why: Text(zh: "区间要从小到大写。", en: "A range runs from its lesser end to its greater.")),
    Explanation(
      "baseline-without-period",
      Text(zh: "写了基期值，没写是哪一年的。", en: "There is a base value but not the year that it is for."),
      wrong: "base_period,base_value: ,67.1", right: "base_period,base_value: 2019,67.1",
      why: Text(
        zh: "进度从基期的年份起算：2019 年的基期不能按 2020 年计时。",
        en: "Progress is timed from the year of the baseline: one of 2019 has another clock than one of 2020.")),
    Explanation(
      "due-before-baseline",
      Text(zh: "目标的期限不晚于基期。", en: "A target is due before its baseline, or in the same year."),
      wrong: "due,base_period: 2015,2020", right: "due,base_period: 2025,2020",
      why: Text(zh: "两者之间没有时间，算不出进度。", en: "No time lies between them, so there is no pace.")),
  ]
}
