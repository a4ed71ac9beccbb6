extension SyntheticPortal {
  /// Six dated steps of each campaign, and the buildings that promises speak of, under the promise's id.
  var milestones: File {
    let steps = (0..<groups).flatMap { campaign in
      (0..<6).map { step in
        milestone("m-\(campaign)-\(step)", campaign, "第\(step + 1)步", planned: 2021 + step * 5 / 6, step)
      }
    }
    let buildings = (0..<indicators).filter { Gauge.all[$0 % Gauge.all.count].promise == .milestone }
      .flatMap { indicator in
        (0..<areas).map { area in
          let fate = Record(seed: seed, indicator: indicator, area: area, quarterYears: 0).fate
          return milestone(id(indicator, area), indicator, "展览中心\(indicator)建成", planned: fate.due, area)
        }
      }
    return File(
      "data/milestones/all.csv",
      columns: "id,campaign,name,stage,planned,actual,printed,source,locator,note", steps + buildings)
  }

  /// A row; of four steps one is early, one is late, one on time and one not heard of.
  private func milestone(_ id: String, _ campaign: Int, _ name: String, planned: Int, _ step: Int) -> String {
    let actual = [planned - 1, planned + 1, planned].dropFirst(step % 4).first.flatMap { $0 <= 2024 ? "\($0)" : nil }
    let stage = ["开工", "主体", "竣工", "投用"][step % 4]
    return [
      id, self.id(campaign: campaign), name, stage, "\(planned)", actual ?? "", name, "plan",
      "\(campaign % 6 + 1).\(step % 4 + 1).1", "",
    ].joined(separator: ",")
  }

  /// Five projects in every area.
  var projects: File {
    let stages = ["谋划", "前期", "开工", "主体", "竣工", "投用"]
    let rows = (0..<areas * 5).map { project in
      [
        "p-\(project)", "合成\(project)号工程", id(area: project / 5), id(chain: project), id(campaign: project),
        "box-\(project % 6 + 1)", stages[project % 6], "\(2020 + project % 5)", "\(project % 40 + 3)亿元", "plan",
        "box-\(project % 6 + 1)/\(project + 100)", "",
      ].joined(separator: ",")
    }
    return File(
      "data/projects/all.csv",
      columns: "id,name,area,chain,campaign,box,stage,stage_date,investment,source,locator,note", rows)
  }
}
