import PlanModel

/// One figure as it was published.
struct ObservationView: TemplateView {
  let indicator: Prepared<IndicatorReference>?
  let area: Prepared<AreaReference>?
  let url, period, status: String
  let figure: FigureView?
  let citation: CitationView
  let note: Named?

  init(_ observation: Observation, _ edition: Edition) {
    indicator = edition.reference(observation.indicator)
    area = edition.reference(observation.area)
    url = edition.address.path(.series(observation.key, edition.desk))
    period = edition.voice.period(observation.period, .short)
    status = observation.status.rawValue
    let unit = edition.desk.indicator(observation.indicator)?.unit ?? .none
    figure = observation.quantity.map { FigureView($0, unit, edition) }
    citation = CitationView(observation.citation, edition)
    note = observation.note.map(edition.own)
  }

  static let viewName = "observation"
  static let members = ViewMembers<Self>(
    ViewMember("indicator", "What is measured.", \.indicator), ViewMember("area", "Where.", \.area),
    ViewMember("url", "The page of the indicator in the area.", \.url), ViewMember("period", "When.", \.period),
    ViewMember("figure", "The figure; none where the source says that there is none.", \.figure),
    ViewMember("status", "`A` actual, `P` preliminary, `E` estimate, `F` forecast, `B` break, `M` missing.", \.status),
    ViewMember("citation", "Where it is stated.", \.citation),
    ViewMember("note", "A remark.", \.note?.text),
    ViewMember("note_lang", "The language of the remark where that is not the page's.", \.note?.lang))
}

extension Observation {
  /// The series that it belongs to.
  var key: Series.Key { Series.Key(indicator: indicator, area: area) }
}
