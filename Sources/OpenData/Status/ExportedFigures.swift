import PlanModel
import PlanProgress

/// A text in the two languages of the file.
struct Bilingual: Sendable {
  let zh: String
  let en: String
}

extension Bilingual {
  /// A name, in the site's own language where it was not translated.
  init(_ name: Name) {
    self.init(zh: name(.zh), en: name(.en))
  }
}

extension Bilingual: ExportableRecord {
  static let definition = "text"
  static let record = Record<Bilingual>([
    Field("zh", zh: "中文。", en: "In Chinese.", \.zh),
    Field("en", zh: "英文。", en: "In English.", \.en),
  ])
}

extension Citation: ExportableRecord {
  static let definition = "citation"
  static let record = Record<Citation>([
    Field("source", zh: "文件的 id。", en: "The id of the document.", \.source),
    Field(
      "locator", zh: "文件里的位置：3.1.2（篇、章、节）、box-1/9（专栏、项）或 p12（段）。",
      en: "The place in it: 3.1.2 (part, chapter, section), box-1/9 (box, row) or p12 (paragraph).", \.locator),
  ])
}

extension Assessment.Figure: ExportableRecord {
  static let definition = "figure"
  static let record = Record<Assessment.Figure>(
    [Field("period", zh: "数据所属的时期。", en: "The period that it speaks of.", \.period)]
      + Quantity.bounds(\.quantity) + Quantity.numbers(\.quantity)
      + [Field("printed", zh: "文件的原文。", en: "The words of the document.", \.quantity.printed)])
}

extension Observation: ExportableRecord {
  static let definition = "observation"
  static let record = Record<Observation>(
    [
      Field("indicator", zh: "指标的 id。", en: "The id of the indicator.", \.indicator),
      Field("period", zh: "数据所属的时期。", en: "The period that it speaks of.", \.period),
    ] + Quantity.bounds(\.quantity) + Quantity.numbers(\.quantity) + [
      Field("printed", zh: "文件的原文。", en: "The words of the document.") { $0.quantity?.printed },
      Field(
        "status", zh: "A 实绩，P 初步数，E 估计数，F 预计数，B 口径变动，M 缺失。",
        en: "A actual, P preliminary, E estimate, F forecast, B break in the definition, M missing.", \.status),
      Field("source", zh: "文件的 id。", en: "The id of the document.", \.citation.source),
      Field("locator", zh: "文件里的位置。", en: "The place in it.", \.citation.locator),
    ])
}

extension Quantity {
  /// The ends of a figure that may be lacking.
  static func bounds<Subject>(_ quantity: @escaping @Sendable (Subject) -> Quantity?) -> [Field<Subject>] {
    [
      Field("low", zh: "最小值；空为不限。", en: "The least value; null where it is open.") {
        quantity($0)?.interval.low
      },
      Field("high", zh: "最大值；空为不限。", en: "The greatest value; null where it is open.") {
        quantity($0)?.interval.high
      },
    ]
  }

  /// How a figure that may be lacking is to be read.
  static func numbers<Subject>(_ quantity: @escaping @Sendable (Subject) -> Quantity?) -> [Field<Subject>] {
    [
      Field("includes_high", zh: "最大值本身是否算在内。", en: "Whether `high` itself is meant.") {
        quantity($0)?.interval.includesHigh
      },
      Field("value", zh: "去掉约数说法后的数。", en: "The number that is printed, without its hedge.") { quantity($0)?.value },
    ]
  }
}
