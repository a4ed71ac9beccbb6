import PlanProgress

/// How many promises have which verdict.
struct RollUpView: TemplateView {
  /// How many stand how.
  struct Standing: TemplateView {
    let code, tone: String
    let count: Int

    static let viewName = "standing"
    static let members = ViewMembers<Self>(
      ViewMember("code", "One of the six codes of `standing`.", \.code), ViewMember("tone", "Its tone.", \.tone),
      ViewMember("count", "How many promises stand so.", \.count))
  }

  /// How many have one verdict.
  struct Entry: TemplateView {
    let status: StatusView
    let count: Int

    static let viewName = "count of a status"
    static let members = ViewMembers<Self>(
      ViewMember("status", "The verdict.", \.status), ViewMember("count", "How many promises have it.", \.count))
  }

  let total, withData: Int
  let standings: [Standing]
  let entries: [Entry]

  init(_ rollUp: RollUp, _ edition: Edition) {
    total = rollUp.total
    withData = rollUp.withData
    standings = rollUp.standings.map {
      Standing(code: $0.standing.rawValue, tone: $0.standing.tone.rawValue, count: $0.count)
    }
    entries = rollUp.entries.map { Entry(status: StatusView($0.status, edition), count: $0.count) }
  }

  static let viewName = "roll-up"
  static let members = ViewMembers<Self>(
    ViewMember("total", "The number of promises.", \.total),
    ViewMember("with_data", "How many have a figure to measure them by.", \.withData),
    ViewMember("standings", "How many stand how, all six.", \.standings),
    ViewMember("entries", "How many have which verdict, the best first; those that none has are left out.", \.entries))
}
