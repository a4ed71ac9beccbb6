import PlanDesk
import PlanModel

/// An indicator in full.
struct IndicatorView: TemplateView {
  let id, unit, direction, measure: String
  let name, definition: Named
  let theme, planRow: String?
  let body: ProseView?

  init(_ indicator: Indicator, _ edition: Edition) {
    id = indicator.id.rawValue
    unit = edition.voice.name(of: indicator.unit)
    direction = indicator.direction.rawValue
    measure = indicator.measure.rawValue
    name = Named(indicator.name, edition)
    definition = Named(indicator.definition, edition)
    theme = edition.desk.theme(indicator.theme).map { edition.say($0.name) }
    planRow = indicator.planRow.map(edition.voice.place)
    body = edition.texts.text(of: indicator.body, home: .indicator(indicator.id))
  }

  static let viewName = "indicator"
  static let members = ViewMembers<Self>(
    ViewMember("id", "Its id.", \.id), ViewMember("name", "Its name.", \.name.text),
    ViewMember("lang", "The language of its name where that is not the page's.", \.name.lang),
    ViewMember("unit", "The unit of its figures.", \.unit), ViewMember("theme", "The name of its theme.", \.theme),
    ViewMember("direction", "`up`, `down` or `none`: which way is better.", \.direction),
    ViewMember("measure", "What kind of number it is, such as `stock` or `share`.", \.measure),
    ViewMember("definition", "What it measures.", \.definition.text),
    ViewMember("definition_lang", "The language of the definition where that is not the page's.", \.definition.lang),
    ViewMember("plan_row", "Its row in the plan's table.", \.planRow),
    ViewMember("body", "What our text says of it.", \.body))
}

/// What there is to say of an indicator in an area.
struct ProfileView: TemplateView {
  let area: Prepared<AreaReference>?
  let sentence: String
  let targets: [Prepared<TargetView>]
  let observations, superseded: [ObservationView]
  let latest: Prepared<ObservationView>?

  init(_ key: Series.Key, sentence: String, _ edition: Edition) {
    let series = edition.desk.series(key)
    area = edition.reference(key.area)
    self.sentence = sentence
    targets = edition.targets(of: .series(key))
    observations = (series?.observations ?? []).reversed().map { ObservationView($0, edition) }
    superseded = (series?.superseded ?? []).map { ObservationView($0, edition) }
    latest = edition.latest(key)
  }

  static let viewName = "profile"
  static let members = ViewMembers<Self>(
    ViewMember("area", "The area.", \.area), ViewMember("sentence", "What counts most, in a sentence.", \.sentence),
    ViewMember("targets", "What is promised.", \.targets),
    ViewMember("observations", "Its figures, the newest first.", \.observations),
    ViewMember("superseded", "Figures that a newer release has replaced.", \.superseded),
    ViewMember("latest", "The figure that speaks for it.", \.latest))
}

/// An area in the list of an indicator's areas.
struct IndicatorAreaView: TemplateView {
  let area: Prepared<AreaReference>?
  let url: String
  let latest: Prepared<ObservationView>?
  let target: Prepared<TargetView>?

  init(_ key: Series.Key, _ edition: Edition) {
    area = edition.reference(key.area)
    url = edition.address.path(.series(key, edition.desk))
    latest = edition.latest(key)
    target = edition.desk.verdicts(on: .series(key)).headline.flatMap { edition.row(of: $0.target.id) }
  }

  static let viewName = "area of an indicator"
  static let members = ViewMembers<Self>(
    ViewMember("area", "The area.", \.area), ViewMember("url", "The page of the indicator in it.", \.url),
    ViewMember("latest", "Its latest figure.", \.latest), ViewMember("target", "What is promised there.", \.target))
}

/// The chains and campaigns that promises were made for, and where in the plan they stand.
struct IndicatorLinksView: TemplateView {
  let chains: [Prepared<ChainReference>]
  let campaigns: [Prepared<CampaignReference>]
  let places: [LinkView]

  init(_ verdicts: [Verdict], _ edition: Edition) {
    let targets = verdicts.map(\.target)
    chains = Set(targets.compactMap(\.chain)).sorted().compactMap(edition.reference)
    campaigns = Set(targets.compactMap(\.campaign)).sorted().compactMap(edition.reference)
    places = Set(targets.map(\.citation)).sorted().compactMap { LinkView(toPlan: $0, edition) }
  }

  static let viewName = "links of an indicator"
  static let members = ViewMembers<Self>(
    ViewMember("chains", "The chains.", \.chains), ViewMember("campaigns", "The campaigns.", \.campaigns),
    ViewMember("places", "The places in the plan.", \.places))
}
