import PlanDesk
import PlanModel
import PlanProgress
import Wording

/// The verdicts as data: `status.json`, and the schema that explains every field of it.
package struct StatusExport: Sendable {
  private let desk: any Desk
  private let targets: [Target.ID]

  /// The verdicts on `targets`, in their order; nil stands for all of them.
  package init(_ desk: any Desk, of targets: [Target.ID]? = nil) {
    self.desk = desk
    self.targets = targets ?? desk.targets(of: .plan)
  }

  /// The file.
  package var text: String { json.text }

  /// The file in UTF-8, which takes half the memory.
  package var bytes: [UInt8] { json.bytes }

  /// The JSON Schema of the whole file, which is published at `address`.
  package func schema(at address: String) -> String {
    let about = "规划全部目标的判定，以及得出判定的每个数。 The verdict on every target of the plan, with every number that led to it."
    let head: JSON = [
      "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": .string(address),
      "title": "status.json", "description": .string(about),
    ]
    return head.adding(Self.record.schema).adding([
      "$defs": .object(Self.definitions.map { JSON.Member(name: $0.definition, value: $0.objectSchema) })
    ]).text
  }

  private var verdicts: LongList<JudgedTarget> {
    LongList(elements: targets.compactMap(desk.verdict(on:)).map { JudgedTarget(verdict: $0, desk: desk) })
  }

  private static let definitions: [any ExportableRecord.Type] = [
    JudgedTarget.self, Promise.self, Assessment.Figure.self, Assessment.Term.self, Observation.self, Citation.self,
    Assessment.Sensitivity.self, Assessment.Kept.self, Working.Line.self, Thresholds.self, Bilingual.self,
  ]
}

extension StatusExport: ExportableRecord {
  static let definition = "status"
  static let record = Record<StatusExport>([
    Field("as_of", zh: "判定截至的日子。", en: "The day that the verdicts are given for.", \.desk.asOf),
    Field("plan", zh: "规划的名称。", en: "The name of the plan.", \.desk.site.plan.name.original.text),
    Field("targets", zh: "每个目标的判定，按数据文件的顺序。", en: "The verdicts, in the order of the data files.", \.verdicts),
    Field(
      "plan_name_en", zh: "规划的英文名称。", en: "The name of the plan in English.", \.desk.site.plan.name.translations[.en]),
    Field("plan_period", zh: "规划的起止年份。", en: "The first and the last year of the plan.") { export in
      Period.span(export.desk.site.plan.start, export.desk.site.plan.end)
    },
    Field("thresholds", zh: "判定之间的界线。", en: "Where one verdict ends and the next begins.") { $0.desk.thresholds },
  ])
}
