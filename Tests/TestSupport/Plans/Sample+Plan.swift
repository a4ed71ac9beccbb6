import PlanDesk
import PlanModel
import PlanProgress

extension Sample {
  /// A plan with one promise, 150 firms by 2025 after 100 in 2020, and 128 of them stated for 2023.
  package static func plan(languages: SiteLanguages = SiteLanguages(own: .zh, others: [.en])) -> Plan {
    Plan(
      site: site(languages: languages), themes: themes, sources: documents, areas: [town],
      indicators: [indicator(name: "企业数", nameEn: "Firms", unit: "家")],
      observations: [figure("firms", "town", .year(2023), 128)],
      targets: [promise("firms", "town", 150, from: .of(2020, 100), property: .binding)])
  }
}

extension PlanDesk {
  /// A desk for `plan`, judged on the day of its site.
  package init(judging plan: Plan) {
    self.init(plan, assess(plan, asOf: plan.site.asOf))
  }
}
