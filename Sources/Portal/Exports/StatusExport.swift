import Diagnostics
import PlanModel
import PlanProgress

/// The verdicts as data: `status.json`, and the schema that explains every field of it.
struct StatusExport: Sendable {
  static let route = Route("/data/status.json")
  static let schemaRoute = Route("/data/status.schema.json")

  let asOf: CalendarDate
  let plan: Plan
  let verdicts: [Verdict]

  /// The verdicts of `assessments`, in their order.
  init(_ assessments: [Assessment], asOf: CalendarDate, of plan: Plan) {
    self.asOf = asOf
    self.plan = plan
    verdicts = assessments.map { Verdict(assessment: $0, plan: plan) }
  }

  /// The data and its schema as files.
  var artifacts: [Artifact] {
    [
      Artifact(path: Self.route.file, text: json.text),
      Artifact(path: Self.schemaRoute.file, text: Self.documentSchema(baseURL: plan.site.baseURL).text),
    ]
  }

  /// The JSON Schema of the whole file.
  static func documentSchema(baseURL: String) -> JSON {
    let about = Text(
      zh: "规划全部目标的判定，以及得出判定的每个数。",
      en: "The verdict on every target of the plan, with every number that led to it.")
    let head: JSON = [
      "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": .string(baseURL + schemaRoute.path.dropFirst()),
      "title": "status.json", "description": .string(about.zh + " " + about.en),
    ]
    return head.adding(record.schema).adding([
      "$defs": .object(definitions.map { JSON.Member(name: $0.definition, value: $0.objectSchema) })
    ])
  }

  private static let definitions: [any ExportableRecord.Type] = [
    Verdict.self, Promise.self, Assessment.Figure.self, Assessment.Term.self, Observation.self, Citation.self,
    Assessment.Sensitivity.self, Assessment.Kept.self, Working.Line.self, Thresholds.self, Text.self,
  ]
}

extension StatusExport: ExportableRecord {
  static let definition = "status"
  static let record = Record<StatusExport>([
    Field("as_of", zh: "判定截至的日子。", en: "The day that the verdicts are given for.", \.asOf),
    Field("plan", zh: "规划的名称。", en: "The name of the plan.", \.plan.site.plan.name),
    Field("targets", zh: "每个目标的判定，按数据文件的顺序。", en: "The verdicts, in the order of the data files.", \.verdicts),
    Field("plan_name_en", zh: "规划的英文名称。", en: "The name of the plan in English.", \.plan.site.plan.nameEn),
    Field("plan_period", zh: "规划的起止年份。", en: "The first and the last year of the plan.") { export in
      Period.span(export.plan.site.plan.start, export.plan.site.plan.end)
    },
    Field("thresholds", zh: "判定之间的界线。", en: "Where one verdict ends and the next begins.") { _ in Thresholds.standard },
  ])
}
