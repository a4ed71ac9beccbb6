import Charting
import PlanModel
import Wording

/// The years of a campaign, then its steps: planned, actual, and how far the two are apart.
package struct TimelineChart: PlanChart {
  package static let kind = ChartKind.timeline

  /// A dated step.
  struct Step: Sendable {
    let id: String
    let name: String
    /// The language of the name where that is not the chart's.
    var language: LanguageCode?
    /// What is to be reached of a building or a project.
    let stage: Stage?
    let planned: Period?
    let actual: Period?
  }

  package let name: String
  package let sources: ChartSources
  /// Names the campaign in the drawing.
  let id: String
  /// What the campaign is called.
  let title: String
  /// When it runs.
  let period: Period
  let steps: [Step]
  /// The day up to which steps could be reported.
  let asOf: CalendarDate

  package func geometry(width: Double, in voice: Voice) throws(ChartError) -> ChartGeometry {
    let own = CampaignTimeline.Row(id: id, name: title, planned: period.extent)
    let rows = steps.map { step in
      CampaignTimeline.Row(
        id: step.id, name: step.name, planned: step.planned?.extent, actual: step.actual?.extent,
        note: note(on: step, voice))
    }
    let spec = CampaignTimeline.Spec(
      rows: [own] + rows, period: period.startInstant.years...period.endInstant.years, asOf: asOf.instant.years,
      asOfLabel: voice(ChartPhrase.asOf, ["date": asOf.description]))
    let languages = steps.compactMap { step in step.language.map { (step.id, $0) } }
    return .timeline(
      try CampaignTimeline.layout(spec, width: width),
      languages: Dictionary(languages, uniquingKeysWith: { first, _ in first }))
  }
}

extension Period {
  /// From when it begins to when it ends.
  fileprivate var extent: CampaignTimeline.Span {
    CampaignTimeline.Span(start: startInstant.years, end: endInstant.years)
  }
}
