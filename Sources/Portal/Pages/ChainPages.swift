import PlanModel
import PlanProgress
import Templating

extension Edition {
  /// The list of chains by family, and a page for each.
  var chainPages: [Page] {
    let groups = plan.chains.map(\.group).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    let families = groups.map { group -> Value in
      [
        "name": .string(group),
        "chains": .list(
          plan.chains.filter { $0.group == group }.map { chain in
            [
              "chain": references.chain[chain.id] ?? .none, "leaders": .list(chain.leaders.map { .string($0) }),
              "segments": .int(chain.segments.count),
              "roll_up": context(RollUp(relations.assessmentsByChain[chain.id] ?? [])),
            ]
          }),
      ]
    }
    let assessments = progress.assessments.filter { $0.target.chain != nil }
    let index = Page(
      .chains, template: "chains", title: locale(.chains), section: .chains
    ) { _ in
      PageBody(
        summarySentence(RollUp(assessments), subject: locale(.subjectChains)).zh, charts: stripCharts(for: assessments),
        highlight: .verdicts(assessments),
        content: ["groups": .list(families), "total": .int(plan.chains.count)])
    }
    return [index] + plan.chains.map(page)
  }

  private func page(of chain: Chain) -> Page {
    let assessments = relations.assessmentsByChain[chain.id] ?? []
    let sentence = summarySentence(RollUp(assessments), subject: chain.name).zh
    return Page(
      .chain(chain.id), template: "chain", title: chain.name, section: .chains,
      trail: [crumb(locale(.chains), .chains)], origin: chain.origin
    ) { texts in
      PageBody(
        sentence, charts: [chainDiagram(chain)] + stripCharts(for: assessments) + dumbbellChart(for: assessments),
        highlight: .verdicts(assessments),
        content: [
          "chain": references.chain[chain.id] ?? .none, "sentence": .string(sentence), "body": texts[chain.body],
          "no_data": Value(chain.noData),
          "leaders": .list(chain.leaders.map { .string($0) }), "segments": segments(of: chain),
          "citation": context(chain.citation),
          "areas": .list(chain.areas.compactMap { references.area[$0] }), "roll_up": context(RollUp(assessments)),
          "targets": .list(assessments.map(context)),
          "projects": .list((relations.projectsByChain[chain.id] ?? []).map(context)),
          "campaigns": .list((relations.campaignsByChain[chain.id] ?? []).compactMap { references.campaign[$0.id] }),
          "siblings": .list(
            plan.chains.filter { $0.group == chain.group && $0.id != chain.id }.compactMap { references.chain[$0.id] }),
        ])
    }
  }

  private func segments(of chain: Chain) -> Value {
    .list(
      chain.segments.map { segment in
        [
          "stage": .string(segment.stage.rawValue), "name": .string(segment.name),
          "items": .list(segment.items.map { .string($0) }),
        ]
      })
  }
}
