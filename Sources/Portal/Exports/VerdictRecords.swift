import Diagnostics
import PlanModel
import PlanProgress

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

extension Partner: ExportableRecord {
  static let definition = "partner"
  static let record = Record<Partner>([
    Field("indicator", zh: "对照指标的 id。", en: "The id of the other indicator.", \.indicator),
    Field("observations", zh: "它在同一区域的全部数据。", en: "All its figures in the same area.", \.observations),
  ])
}
