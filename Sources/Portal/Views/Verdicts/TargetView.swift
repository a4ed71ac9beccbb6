import PlanDesk
import PlanModel
import PlanProgress

/// One promise and how it stands.
struct TargetView: TemplateView {
  let id, url, kind, due: String
  let indicator: Prepared<IndicatorReference>?
  let area: Prepared<AreaReference>?
  let campaign: Prepared<CampaignReference>?
  let chain: Prepared<ChainReference>?
  let property, modality: String?
  let goal: FigureView?
  let leadIn: String?
  let printed, note: Named?
  let citation: CitationView
  let place: LinkView?
  let verdict: VerdictView

  init(_ judged: Verdict, _ edition: Edition) {
    let target = judged.target
    id = target.id.rawValue
    url = edition.address.path(.series(judged.key, edition.desk)) + "#" + target.id.rawValue
    kind = target.kind.rawValue
    due = edition.voice.period(target.due, .short)
    indicator = edition.reference(target.indicator)
    area = edition.reference(target.area)
    campaign = target.campaign.flatMap { edition.reference($0) }
    chain = target.chain.flatMap { edition.reference($0) }
    property = target.property?.rawValue
    modality = target.modality?.rawValue
    goal = target.goal.map { FigureView($0, target.goalUnit(of: judged.indicator.unit), edition) }
    leadIn = target.isLedIn ? target.kind.rawValue : nil
    printed = target.printed.map(edition.own)
    note = target.note.map(edition.own)
    citation = CitationView(target.citation, edition)
    place = LinkView(toPlan: target.citation, anchor: target.id.rawValue, edition)
    verdict = VerdictView(judged, edition)
  }

  static let viewName = "target"
  static let members = ViewMembers<Self>(
    ViewMember("id", "Its id.", \.id), ViewMember("indicator", "What is promised.", \.indicator),
    ViewMember("area", "Where.", \.area), ViewMember("campaign", "The campaign that states it.", \.campaign),
    ViewMember("chain", "The chain it is stated for.", \.chain),
    ViewMember("url", "Where its verdict is explained.", \.url),
    ViewMember("kind", "What it asks for, such as `level` or `growth`.", \.kind),
    ViewMember("due", "When it is due.", \.due), ViewMember("property", "`binding` or `expected`.", \.property),
    ViewMember("modality", "`aspire` where it is only hoped for.", \.modality),
    ViewMember("goal", "The figure that is promised.", \.goal),
    ViewMember("lead_in", "The kind again where words such as “a year on average” must precede the figure.", \.leadIn),
    ViewMember("printed", "The words of its document.", \.printed?.text),
    ViewMember("printed_lang", "The language of these words where that is not the page's.", \.printed?.lang),
    ViewMember("citation", "Where it is stated.", \.citation),
    ViewMember("place", "Where it stands in the plan's own text.", \.place),
    ViewMember("note", "A remark.", \.note?.text),
    ViewMember("note_lang", "The language of the remark where that is not the page's.", \.note?.lang),
    ViewMember("verdict", "How it stands.", \.verdict))
}
