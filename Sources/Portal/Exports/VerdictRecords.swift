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
    [Field("due", Text(zh: "期限。", en: "When it is due.")) { $0.due }]
      + Quantity.fields { $0.goal }.filter { ["low", "high"].contains($0.name) } + [
        Field(
          "operator",
          Text(
            zh: "在数的哪一侧算达到；空时由指标的方向决定。",
            en: "On which side of the figure it is kept; null leaves it to the indicator's direction.")
        ) { $0.comparison }
      ] + Quantity.fields { $0.goal }.filter { ["includes_high", "value"].contains($0.name) }
      + [Field("printed", Text(zh: "文件的原文。", en: "The words of the document.")) { $0.printed }])
}

extension Assessment.Sensitivity: ExportableRecord {
  static let definition = "sensitivity"
  static let record = Record<Assessment.Sensitivity>([
    Field("path", Text(zh: "另一种路径。", en: "The other path.")) { $0.path },
    Field("status", Text(zh: "按它会得出的判定。", en: "The verdict that it would give.")) { $0.status },
  ])
}

extension Assessment.Kept: ExportableRecord {
  static let definition = "kept"
  static let record = Record<Assessment.Kept>([
    Field("periods", Text(zh: "确定守住的时期数。", en: "The periods that kept it at every reading.")) { $0.periods },
    Field("observed", Text(zh: "有数的时期数。", en: "All periods that have a figure.")) { $0.observed },
  ])
}

extension Partner: ExportableRecord {
  static let definition = "partner"
  static let record = Record<Partner>([
    Field("indicator", Text(zh: "对照指标的 id。", en: "The id of the other indicator.")) { $0.indicator },
    Field("observations", Text(zh: "它在同一区域的全部数据。", en: "All its figures in the same area.")) { $0.observations },
  ])
}
