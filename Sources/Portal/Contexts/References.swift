import PlanModel
import Templating

/// Short context values that name an entity and link to its page, made once for all pages.
struct References: Sendable {
  let area: [Area.ID: Value]
  let chain: [Chain.ID: Value]
  let campaign: [Campaign.ID: Value]
  let indicator: [Indicator.ID: Value]
  let source: [Source.ID: Value]

  init(_ plan: Plan, basePath: String) {
    func address(_ route: Route) -> Value { .string(basePath + route.path) }
    area = plan.areas.references { area in
      [
        "id": .string(area.id.rawValue), "name": .string(area.name), "short": .string(area.short),
        "kind": .string(area.kind.rawValue), "url": address(.area(area.id)),
      ]
    }
    chain = plan.chains.references { chain in
      [
        "id": .string(chain.id.rawValue), "name": .string(chain.name), "group": .string(chain.group),
        "url": address(.chain(chain.id)),
      ]
    }
    campaign = plan.campaigns.references { campaign in
      [
        "id": .string(campaign.id.rawValue), "name": .string(campaign.name),
        "set": .string(plan.campaignSets[campaign.set]?.name ?? ""), "url": address(.campaign(campaign.id)),
      ]
    }
    indicator = plan.indicators.references { indicator in
      [
        "id": .string(indicator.id.rawValue), "name": .string(indicator.name), "unit": .string(indicator.unit),
        "url": address(.indicator(indicator.id)),
      ]
    }
    source = plan.sources.references { source in
      [
        "id": .string(source.id.rawValue), "title": .string(source.title), "short": .string(source.short),
        "published": .string(source.published.description), "url": address(.source(source.id)),
      ]
    }
  }
}

extension Catalog {
  fileprivate func references(_ describe: (Entity) -> Value) -> [Entity.ID: Value] {
    Dictionary(map { ($0.id, describe($0)) }, uniquingKeysWith: { first, _ in first })
  }
}
