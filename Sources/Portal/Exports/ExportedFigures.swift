import Diagnostics
import PlanModel
import PlanProgress

extension Text: ExportableRecord {
  static let definition = "text"
  static let record = Record<Text>([
    Field("zh", Text(zh: "中文。", en: "In Chinese.")) { $0.zh },
    Field("en", Text(zh: "英文。", en: "In English.")) { $0.en },
  ])
}

extension Citation: ExportableRecord {
  static let definition = "citation"
  static let record = Record<Citation>([
    Field("source", Text(zh: "文件的 id。", en: "The id of the document.")) { $0.source },
    Field(
      "locator",
      Text(
        zh: "文件里的位置：3.1.2（篇、章、节）、box-1/9（专栏、项）或 p12（段）。",
        en: "The place in it: 3.1.2 (part, chapter, section), box-1/9 (box, row) or p12 (paragraph).")
    ) { $0.locator },
  ])
}

extension Assessment.Figure: ExportableRecord {
  static let definition = "figure"
  static let record = Record<Assessment.Figure>(
    [Field("period", Text(zh: "数据所属的时期。", en: "The period that it speaks of.")) { $0.period }]
      + Quantity.fields { $0.quantity })
}

extension Observation: ExportableRecord {
  static let definition = "observation"
  static let record = Record<Observation>(
    [Field("period", Text(zh: "数据所属的时期。", en: "The period that it speaks of.")) { $0.period }]
      + Quantity.fields { $0.quantity } + [
        Field(
          "status",
          Text(
            zh: "A 实绩，P 初步数，E 估计数，F 预计数，B 口径变动，M 缺失。",
            en: "A actual, P preliminary, E estimate, F forecast, B break in the definition, M missing.")
        ) { $0.status },
        Field("source", Text(zh: "文件的 id。", en: "The id of the document.")) { $0.citation.source },
        Field("locator", Text(zh: "文件里的位置。", en: "The place in it.")) { $0.citation.locator },
      ])
}

extension Quantity {
  /// The fields of a figure that may be lacking.
  static func fields<Subject>(_ quantity: @escaping @Sendable (Subject) -> Quantity?) -> [Field<Subject>] {
    [
      Field("low", Text(zh: "最小值；空为不限。", en: "The least value; null where it is open.")) { subject in
        quantity(subject)?.interval.low.finite
      },
      Field("high", Text(zh: "最大值；空为不限。", en: "The greatest value; null where it is open.")) { subject in
        quantity(subject)?.interval.high.finite
      },
      Field("includes_high", Text(zh: "最大值本身是否算在内。", en: "Whether `high` itself is meant.")) { subject in
        quantity(subject)?.interval.includesHigh
      },
      Field("value", Text(zh: "去掉约数说法后的数。", en: "The number that is printed, without its hedge.")) { subject in
        quantity(subject)?.value
      },
      Field("printed", Text(zh: "文件的原文。", en: "The words of the document.")) { subject in
        quantity(subject)?.printed
      },
    ]
  }
}

extension Double {
  /// The number; nil at an open end.
  fileprivate var finite: Double? { isFinite ? self : nil }
}
