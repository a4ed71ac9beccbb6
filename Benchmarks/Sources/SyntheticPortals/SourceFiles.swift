extension SyntheticPortal {
  /// The plans, and a yearbook of each department for each year, published after the year and before the verdicts.
  var sourceFiles: [File] {
    let plans = [
      source("plan", "合成规划纲要", published: "2021-03-15", covers: "规划期目标，全市", kind: "规划纲要"),
      source("outline", "面向2030年的合成纲要", published: "2024-03-20", covers: "2030年目标", kind: "规划纲要"),
    ]
    let districts = (1..<areas).map {
      source("plan-\($0)", "合成第\($0)区规划", published: "2021-06-30", covers: "规划期目标，\($0)区", kind: "规划纲要")
    }
    let yearbooks = (0..<departments).flatMap { department in
      (2006...2024).map { year in
        source(
          yearbook(department, year), "第\(department + 1)局\(year)年年鉴",
          published: "\(year + 1)-0\(department % 3 + 3)-\(department % 18 + 10)", covers: "\(year)年，全市和各区",
          kind: "统计年鉴")
      }
    }
    let bulletins = (0..<departments).map {
      source(bulletin($0), "第\($0 + 1)局年中通报", published: "2025-07-20", covers: "2025年预计", kind: "通报")
    }
    return plans + districts + yearbooks + bulletins
  }

  /// The document that a figure of an indicator is from: the yearbook, or for what is expected the bulletin.
  func source(of figure: Figure, _ indicator: Int, later: Int = 0) -> String {
    let department = indicator % departments
    return figure.status == "F" ? bulletin(department) : yearbook(department, figure.year + later)
  }

  /// The document that makes a promise: the city's plan, a district's, or the later outline.
  func source(of promise: Fate, area: Int) -> String {
    promise == .early ? "outline" : area == 0 ? "plan" : "plan-\(area)"
  }

  private var departments: Int { max(indicators / 12, 4) }

  private func yearbook(_ department: Int, _ year: Int) -> String { "yearbook-\(department)-\(year)" }

  private func bulletin(_ department: Int) -> String { "bulletin-\(department)" }

  private func source(_ id: String, _ title: String, published: String, covers: String, kind: String) -> File {
    File(
      "sources/\(id).md",
      matter: """
        title: \(title)
        title_en: \(id)
        short: \(title)
        issuer: 合成统计局
        published: \(published)
        covers: \(covers)
        kind: \(kind)
        """,
      "合成的文件。\n\n- **口径**与上一年相同，[区域](/areas/)按年末区划。\n- 快报数以下一年的年鉴为准。")
  }
}
