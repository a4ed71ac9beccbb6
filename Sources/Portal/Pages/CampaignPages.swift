import PlanModel
import PlanProgress
import Templating

extension Edition {
  /// The list of campaigns by set, and a page for each.
  var campaignPages: [Page] {
    let sets = plan.campaignSets.map { set -> Value in
      let members = relations.campaignsBySet[set.id] ?? []
      return [
        "id": .string(set.id.rawValue), "name": .string(set.name), "area": references.area[set.area] ?? .none,
        "period": .string(words(for: set.period)), "source": references.source[set.source] ?? .none,
        "campaigns": .list(
          members.map { campaign in
            [
              "campaign": references.campaign[campaign.id] ?? .none,
              "roll_up": context(RollUp(relations.assessmentsByCampaign[campaign.id] ?? [])),
              "milestones": .int(relations.milestonesByCampaign[campaign.id]?.count ?? 0),
            ]
          }),
      ]
    }
    let assessments = progress.assessments.filter { $0.target.campaign != nil }
    let index = Page(
      .campaigns, template: "campaigns", title: locale(.campaigns), section: .campaigns
    ) { _ in
      PageBody(
        summarySentence(RollUp(assessments), subject: locale(.subjectCampaigns)).zh,
        charts: stripCharts(for: assessments), highlight: .verdicts(assessments),
        content: ["sets": .list(sets), "total": .int(plan.campaigns.count)])
    }
    return [index] + plan.campaigns.map(page)
  }

  private func page(of campaign: Campaign) -> Page {
    let assessments = relations.assessmentsByCampaign[campaign.id] ?? []
    let milestones = relations.milestonesByCampaign[campaign.id] ?? []
    let sentence = summarySentence(RollUp(assessments), subject: campaign.name).zh
    let siblings = (relations.campaignsBySet[campaign.set] ?? []).filter { $0.id != campaign.id }
    return Page(
      .campaign(campaign.id), template: "campaign", title: campaign.name, section: .campaigns,
      trail: [crumb(locale(.campaigns), .campaigns)], origin: campaign.origin
    ) { texts in
      PageBody(
        sentence,
        charts: [timelineChart(campaign, milestones)] + stripCharts(for: assessments)
          + dumbbellChart(for: assessments),
        highlight: .verdicts(assessments),
        content: [
          "campaign": references.campaign[campaign.id] ?? .none, "sentence": .string(sentence),
          "set": Value(plan.campaignSets[campaign.set]?.name), "period": .string(words(for: campaign.period)),
          "level": references.area[campaign.level] ?? .none, "body": texts[campaign.body],
          "citation": context(campaign.citation), "no_data": Value(campaign.noData),
          "roll_up": context(RollUp(assessments)),
          "targets": .list(assessments.map(context)), "milestones": .list(milestones.map(context)),
          "areas": .list(campaign.areas.compactMap { references.area[$0] }),
          "chains": .list(campaign.chains.compactMap { references.chain[$0] }),
          "projects": .list((relations.projectsByCampaign[campaign.id] ?? []).map(context)),
          "siblings": .list(siblings.compactMap { references.campaign[$0.id] }),
        ])
    }
  }
}
