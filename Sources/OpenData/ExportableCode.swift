import PlanModel
import PlanProgress

/// One of a closed set of codes.
protocol ExportableCode: Exportable, RawRepresentable, CaseIterable where RawValue == String {}

extension ExportableCode {
  static var schema: JSON { ["enum": .array(allCases.map(\.json))] }
  var json: JSON { .string(rawValue) }
}

extension Status: ExportableCode {}
extension Status.Standing: ExportableCode {}
extension Assessment.Outlook: ExportableCode {}
extension Assessment.Reason: ExportableCode {}
extension Target.Kind: ExportableCode {}
extension Target.Comparison: ExportableCode {}
extension Target.Path: ExportableCode {}
extension Target.Property: ExportableCode {}
extension Target.Modality: ExportableCode {}
extension Indicator.Direction: ExportableCode {}
extension Indicator.Measure: ExportableCode {}
extension Observation.Status: ExportableCode {}
