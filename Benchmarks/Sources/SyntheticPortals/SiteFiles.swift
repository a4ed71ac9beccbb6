extension SyntheticPortal {
  /// What stands for the portal as a whole, and its own pages.
  func siteFiles(_ form: Form) -> [File] {
    [
      File("site.yaml", Self.site + (form == .declaringUnits ? Self.units : "default_language: zh\n")),
      File("themes.yaml", Self.themes), about,
      File(
        "updates/2025-08-01-figures.md", matter: "title: 新数据入库\ntitle_en: New figures\ndate: 2025-08-01",
        "各部门的年度数已经录入，例如{{ value(\"\(id(0))\", \"\(id(area: 0))\") }}。"),
    ]
  }

  /// The last day that verdicts know of is in the plan's last year, so that promises for 2024 are due and others run.
  private static let site = """
    title: 合成门户
    title_en: Synthetic portal
    base_url: https://example.org/
    languages: [zh]
    as_of: 2025-09-30
    plan: {name: 合成规划, name_en: Synthetic plan, area: city, base_year: 2020, start: 2021, end: 2025, source: plan}
    publisher: 合成统计局
    licence: CC BY 4.0

    """

  private static let units = """
    units:
      元: {family: money, en: yuan}
      家: {family: count, en: ""}
      户: {family: count, en: ""}
      场: {family: count, en: ""}
      人: {family: count, en: people}
      张: {family: count, en: ""}
      处: {family: count, en: ""}
      座: {family: count, en: ""}
      所: {family: count, en: ""}
      位: {family: rank, en: ""}
      人次: {family: count, en: ""}
      吨: {family: other, en: tonnes}
      微克/立方米: {family: other, en: µg per m³}

    """

  private static let themes = """
    - {id: economy, name: 经济发展, name_en: Economy}
    - {id: innovation, name: 创新驱动, name_en: Innovation}
    - {id: livelihood, name: 民生福祉, name_en: Livelihood}
    - {id: green, name: 绿色生态, name_en: Environment}

    """

  /// The theme of an indicator.
  func theme(_ indicator: Int) -> String { ["economy", "innovation", "livelihood", "green"][indicator / 6 % 4] }

  private var about: File {
    File(
      "pages/about.md", matter: "title: 关于本站\ntitle_en: About",
      """
      ## 这是什么
      合成的门户，数都是编的，只用来测速度。第一项的最新数是{{ value("\(id(0))") }}，目标{{ status("\(id(0, 0))") }}。

      {{ chart("line", "\(id(0))", "city") }}

      ## 怎么用
      各[区域](/areas/)、[产业链](/chains/)和[行动](/campaigns/)各有一页，算法见[测算方法](/method/)。
      """)
  }

  /// The id of an indicator.
  func id(_ indicator: Int) -> String { "indicator-\(indicator)" }

  /// The id of an area; the first is the city.
  func id(area: Int) -> String { area == 0 ? "city" : "area-\(area)" }

  /// The id of what is promised of an indicator in an area.
  func id(_ indicator: Int, _ area: Int) -> String { "t-\(indicator)-\(area)" }
}
