import PlanModel
import PlanProgress
import Wording

/// The promise of a target: when it is due, and the figure.
struct Promise: Sendable {
  let due: Period
  let goal: Quantity?
  let comparison: Target.Comparison?
  let printed: String?
}

extension Promise: ExportableRecord {
  static let definition = "promise"
  static let record = Record<Promise>(
    [Field("due", zh: "期限。", en: "When it is due.", \.due)] + Quantity.bounds(\.goal) + [
      Field(
        "operator", zh: "在数的哪一侧算达到；空时由指标的方向决定。",
        en: "On which side of the figure it is kept; null leaves it to the indicator's direction.", \.comparison)
    ] + Quantity.numbers(\.goal) + [Field("printed", zh: "文件的原文。", en: "The words of the document.", \.printed)])
}

extension Assessment.Sensitivity: ExportableRecord {
  static let definition = "sensitivity"
  static let record = Record<Assessment.Sensitivity>([
    Field("path", zh: "另一种路径。", en: "The other path.", \.path),
    Field("status", zh: "按它会得出的判定。", en: "The verdict that it would give.", \.status),
  ])
}

extension Assessment.Kept: ExportableRecord {
  static let definition = "kept"
  static let record = Record<Assessment.Kept>([
    Field("periods", zh: "确定守住的时期数。", en: "The periods that kept it at every reading.", \.periods),
    Field("observed", zh: "有数的时期数。", en: "All periods that have a figure.", \.observed),
  ])
}

extension Assessment.Term: ExportableRecord {
  static let definition = "term"
  static let record = Record<Assessment.Term>(
    [Field("period", zh: "年份或跨越的年份。", en: "The year, or the years that are told together.", \.period)]
      + Quantity.bounds(\.quantity) + Quantity.numbers(\.quantity) + [
        Field(
          "partner", zh: "对照指标同一年的增速，百分比，两端。",
          en: "The rate of the other indicator in the same year, in percent, at its two ends.", \.partner?.interval),
        Field(
          "status", zh: "须逐期守住的目标：这一期守住没有。",
          en: "Whether the period kept a promise that must hold each time.", \.verdict),
      ])
}

extension Working.Line: ExportableRecord {
  static let definition = "working"
  static let record = Record<Working.Line>([
    Field("name", zh: "这一步算的是什么。", en: "What the line finds.", \.step.rawValue),
    Field("formula", zh: "代入了数的算式。", en: "The formula with its numbers put in.", \.formula),
    Field("result", zh: "得数。", en: "What it gives.", \.result),
  ])
}
