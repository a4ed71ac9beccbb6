import Foundation

/// A portal of any size, made of invented names and figures, with the real theme.
struct SyntheticPortal {
  let name: String
  let indicators: Int
  let areas: Int
  /// How many observation rows there are in all, dealt out evenly over the series.
  let observations: Int
  let firstYear = 2015

  /// Writes the portal's project to `folder`, with a link to the theme at `templates`.
  func write(to folder: URL, templates: URL) throws {
    let files = FileManager.default
    try? files.removeItem(at: folder)
    try files.createDirectory(at: folder, withIntermediateDirectories: true)
    try files.copyItem(at: templates, to: folder.appending(path: "Templates"))
    for (path, text) in content {
      let file = folder.appending(path: "Content").appending(path: path)
      try files.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
  }

  private var content: [String: String] {
    var files = [
      "site.yaml": site, "themes.yaml": "- {id: all, name: 全部, name_en: All}\n", "campaign-sets.yaml": "[]\n",
      "pages/about.md": "---\ntitle: 关于\ntitle_en: About\n---\n\n合成数据。\n",
      "data/observations/all.csv": rows, "data/targets/all.csv": targets,
      "areas/city.md": "---\nname: 合成市\nname_en: City\nshort: 市\nkind: city\n---\n\n一座合成的城市。\n",
    ]
    for area in 1..<areas { files["areas/area-\(area).md"] = district(area) }
    for indicator in 0..<indicators {
      files["indicators/indicator-\(indicator).md"] = describe(indicator)
      files["sources/source-\(indicator).md"] = source(indicator)
    }
    return files
  }

  private var site: String {
    """
    title: 合成门户
    base_url: https://example.org/
    languages: [zh]
    default_language: zh
    as_of: 2026-06-30
    plan: {name: 合成规划, area: city, base_year: 2020, start: 2021, end: 2025}

    """
  }

  private func source(_ indicator: Int) -> String {
    """
    ---
    title: 合成来源\(indicator)
    short: 来源\(indicator)
    issuer: 合成统计局
    published: 2026-01-01
    covers: 全部
    kind: report
    ---

    合成数据，只用来测速度。

    """
  }

  private func district(_ area: Int) -> String {
    """
    ---
    name: 合成第\(area)区
    name_en: District \(area)
    short: \(area)区
    kind: district
    parent: city
    tile: [\(area % 8), \(area / 8)]
    ---

    第\(area)个合成的区。

    """
  }

  private func describe(_ indicator: Int) -> String {
    """
    ---
    name: 合成指标\(indicator)
    name_en: Indicator \(indicator)
    theme: all
    unit: 亿元
    direction: up
    measure: flow
    definition: 第\(indicator)个合成指标。
    ---

    只用来测速度。

    """
  }

  private func area(_ index: Int) -> String { index == 0 ? "city" : "area-\(index)" }

  private var rows: String {
    var text = "indicator,area,period,value,printed,status,source,locator,note\n"
    let series = indicators * areas
    for row in 0..<observations {
      let (indicator, place) = (row % series / areas, row % series % areas)
      let step = row / series
      let value = 1000 + Double((row &* 7919) % 500) + Double(step) * 11.5
      text += "indicator-\(indicator),\(area(place)),\(period(step)),\(value),,A,source-\(indicator),p\(step + 1),\n"
    }
    return text
  }

  /// The years first; where there are more rows than years, their quarters.
  private func period(_ step: Int) -> String {
    step < 11 ? "\(firstYear + step)" : "\(firstYear + (step - 11) / 4)-Q\((step - 11) % 4 + 1)"
  }

  private var targets: String {
    var text =
      "id,indicator,area,type,due,value,value_max,operator,base_period,base_value,path,property,modality,"
      + "campaign,chain,printed,source,locator,note\n"
    for indicator in 0..<indicators {
      for place in 0..<areas {
        let property = indicator % 3 == 0 ? "binding" : "expected"
        text += "t-\(indicator)-\(place),indicator-\(indicator),\(area(place)),level,2025,1800,,>=,2020,,,"
        text += "\(property),,,,,source-\(indicator),p1,\n"
      }
    }
    return text
  }
}
