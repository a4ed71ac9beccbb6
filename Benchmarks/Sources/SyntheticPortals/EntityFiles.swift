extension SyntheticPortal {
  /// The city and its districts, each with a sentence of live values.
  var areaFiles: [File] {
    (0..<areas).map { area in
      let place =
        "kind: \(area % 5 == 4 ? "development-zone" : "district")\nparent: city\ntile: [\(area % 6), \(area / 6)]"
      return File(
        "areas/\(id(area: area)).md",
        matter: """
          name: \(area == 0 ? "合成市" : "合成第\(area)区")
          name_en: \(area == 0 ? "City" : "District \(area)")
          short: \(area == 0 ? "全市" : "\(area)区")
          \(area == 0 ? "kind: city" : place)
          """,
        """
        这里的\(words(about: 0))\(live(0, area))，\(words(about: 1))\(live(1, area))。

        {{ chart("line", "\(id(1))", "\(id(area: area))") }}
        """)
    }
  }

  /// The chains of industry, each in three segments.
  var chainFiles: [File] {
    (0..<groups).map { chain in
      let segments = zip(["upstream", "midstream", "downstream"], ["原料", "制造", "服务"]).map { stage, name in
        "  - {stage: \(stage), name: \(name), items: [\(name)甲, \(name)乙, \(name)丙]}"
      }
      return File(
        "chains/\(id(chain: chain)).md",
        matter: """
          name: 合成\(chain)号产业链
          name_en: Chain \(chain)
          group: 第\(chain / 6 + 1)组
          areas: [\(areas(near: chain))]
          leaders: [合成\(chain)号公司, 合成\(chain)号研究院]
          segments:
          \(segments.joined(separator: "\n"))
          source: plan
          locator: box-\(chain % 6 + 1)/\(chain + 1)
          """,
        """
        由原料到服务分三段，主要看\(words(about: chain))\(live(chain, 0))。

        {{ chart("chain", "\(id(chain: chain))") }}
        """)
    }
  }

  /// Two sets of campaigns, with their milestones and projects.
  var campaignFiles: [File] {
    let campaigns = (0..<groups).map { campaign in
      File(
        "campaigns/\(id(campaign: campaign)).md",
        matter: """
          name: 合成\(campaign)号行动
          name_en: Campaign \(campaign)
          set: \(campaign % 2 == 0 ? "great" : "small")
          level: city
          period: 2021/2025
          areas: [\(areas(near: campaign))]
          chains: [\(id(chain: campaign))]
          source: plan
          locator: \(campaign % 6 + 1).\(campaign % 4 + 1).\(campaign + 1)
          """,
        """
        行动落在[第\(campaign % 4 + 1)章](/plan/)，看\(words(about: campaign))\(live(campaign, 0))。

        {{ chart("timeline", "\(id(campaign: campaign))") }}
        """)
    }
    let set = "area: city, period: 2021/2025, source: plan"
    let sets = """
      - {id: great, name: 大行动, name_en: Great campaigns, \(set)}
      - {id: small, name: 小行动, name_en: Small campaigns, \(set)}

      """
    return campaigns + [File("campaign-sets.yaml", sets), milestones, projects]
  }

  /// How many chains there are, and campaigns: as many as a plan of this many indicators has.
  var groups: Int { max(indicators / 12, 6) }

  /// The id of a chain.
  func id(chain: Int) -> String { "chain-\(chain % groups)" }

  /// The id of a campaign.
  func id(campaign: Int) -> String { "campaign-\(campaign % groups)" }

  /// What an indicator measures, as texts name it.
  func words(about indicator: Int) -> String { Gauge.all[indicator % Gauge.all.count].name }

  /// A live value and the verdict on it; the verdict alone where nothing is counted.
  func live(_ indicator: Int, _ area: Int) -> String {
    let verdict = "，目标{{ status(\"\(id(indicator, area))\") }}{{ chip(\"\(id(indicator, area))\") }}"
    if case .never = Gauge.all[indicator % Gauge.all.count].course { return verdict }
    return "最新为{{ value(\"\(id(indicator))\", \"\(id(area: area))\") }}\(verdict)"
  }

  private func areas(near group: Int) -> String {
    let near = [0, 1, 2].map { id(area: (group * 3 + $0) % areas) }
    return near.joined(separator: ", ")
  }
}
