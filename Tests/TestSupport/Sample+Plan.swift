import PlanModel

extension Sample {
  /// A plan with one promise, 150 firms by 2025 after 100 in 2020, and 128 of them stated for 2023.
  package static func plan(languages: SiteLanguages = SiteLanguages(own: .zh, others: [.en])) -> Plan {
    let town = Area(
      id: "town", name: .named("小城", "Town"), short: .named("小城", "Town"), kind: .city, parent: nil, tile: nil,
      code: nil, citation: nil, body: prose, origin: origin)
    let promised = Citation(source: "plan", locator: "1.1.1")
    let target = Target(
      id: "firms-2025", indicator: "firms", area: "town", kind: .level, due: .year(2025), goal: 150,
      comparison: .atLeast, baseline: .of(2020, 100), path: nil, property: .binding, modality: nil, campaign: nil,
      chain: nil, citation: promised, note: nil, origin: origin)
    let observation = Observation(
      indicator: "firms", area: "town", period: .year(2023), quantity: 128, status: .actual,
      citation: Citation(source: "report", locator: "p2"), note: nil, origin: origin)
    return Plan(
      site: site(languages), themes: [Theme(id: "theme", name: .named("经济", "Economy"))],
      sources: [source("plan", .named("规划", "Plan")), source("report", .named("报告", "Report"))], areas: [town],
      indicators: [indicator(name: "企业数", nameEn: "Firms", unit: "家")], observations: [observation],
      targets: [target])
  }

  private static func site(_ languages: SiteLanguages) -> Site {
    Site(
      title: .named("小城规划进度", "Progress of Town"), baseURL: "https://example.org/plan/", languages: languages,
      asOf: date("2024-06-30"),
      plan: Site.PlanSpan(
        name: .named("小城规划", "Plan of Town"), area: "town", baseYear: 2020, start: 2021, end: 2025),
      publisher: nil, licence: nil, compliance: [])
  }

  private static func source(_ id: Source.ID, _ name: Name) -> Source {
    Source(
      id: id, title: name, short: name, issuer: "", published: date("2024-01-01"), covers: "", kind: "", file: nil,
      note: nil, body: prose, origin: origin)
  }
}
