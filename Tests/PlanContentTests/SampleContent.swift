import Diagnostics
import PlanContent
import PlanModel
import TestSupport
import Testing

/// A small, sound Content folder that tests change at one place.
struct SampleContent {
  private var files: [String: String] = [
    "site.yaml": """
    title: 进度
    title_en: Progress
    base_url: https://example.org
    languages: [zh, en]
    units:
      元: {family: money, en: yuan}
      户: {family: count, en: ""}
      位: {family: rank, en: ""}
    as_of: 2026-11-21
    plan: {name: 规划, name_en: Plan, area: city, base_year: 2020, start: 2021, end: 2025}
    """,
    "themes.yaml": "- id: economy\n  name: 经济\n  name_en: Economy\n",
    "campaign-sets.yaml":
      "- id: blocks\n  name: 板块\n  name_en: Blocks\n  area: city\n  period: 2021/2025\n  source: plan-14th\n",
    "sources/plan-14th.md":
      "---\ntitle: 规划纲要\ntitle_en: Plan\nissuer: 市政府\npublished: 2021-04-01\ncovers: 全市\nkind: plan\n---\n",
    "sources/report-2024.md":
      "---\ntitle: 报告\ntitle_en: Report\nissuer: 新区\npublished: 2024-02-23\ncovers: 新区\nkind: report\n---\n",
    "areas/city.md": "---\nname: 长春市\nname_en: Changchun\nkind: city\n---\n一座城。\n",
    "areas/new-area.md":
      "---\nname: 长春新区\nname_en: New Area\nshort: 新区\nkind: development-zone\nparent: city\ntile: [2, 1]\n---\n",
    "chains/laser.md":
      "---\nname: 激光\nname_en: Laser\ngroup: 信息\ngroup_en: Information\nsource: plan-14th\nlocator: box-3/2\n---\n",
    "campaigns/block-one.md":
      """
    ---
    name: 板块一
    name_en: Block One
    set: blocks
    level: city
    period: 2021/2025
    areas: [new-area]
    chains: [laser]
    source: plan-14th
    locator: 3.1.1
    ---
    """,
    "indicators/gdp.md":
      """
    ---
    name: 地区生产总值
    name_en: GDP
    theme: economy
    unit: 亿元
    direction: up
    measure: flow
    definition: 全年。
    ---
    """,
    "indicators/services-share.md":
      """
    ---
    name: 服务业占比
    name_en: Services share
    theme: economy
    unit: "%"
    direction: up
    measure: share
    definition: 占比。
    ---
    """,
  ]

  static let observationHeader = "indicator,area,period,value,printed,status,source,locator,note\n"
  static let targetHeader =
    "id,indicator,area,type,due,value,value_max,operator,base_period,base_value,path,property,modality,campaign,"
    + "chain,printed,source,locator,note\n"

  /// The text of a file below Content; nil removes it.
  subscript(path: String) -> String? {
    get { files[path] }
    set { files[path] = newValue }
  }

  /// The sample with rows of observations.
  static func observing(_ rows: String...) -> SampleContent {
    var sample = SampleContent()
    sample["data/observations/o.csv"] = observationHeader + rows.joined(separator: "\n") + "\n"
    return sample
  }

  /// The sample with rows of targets.
  static func promising(_ rows: String...) -> SampleContent {
    var sample = SampleContent()
    sample["data/targets/t.csv"] = targetHeader + rows.joined(separator: "\n") + "\n"
    return sample
  }

  /// The sample with rows of targets beside those it has.
  func promising(_ rows: String...) -> SampleContent {
    with("data/targets/t.csv", Self.targetHeader + rows.joined(separator: "\n") + "\n")
  }

  /// The sample with another file.
  func with(_ path: String, _ text: String?) -> SampleContent {
    var sample = self
    sample[path] = text
    return sample
  }

  var content: ContentFiles {
    ContentFiles(
      Dictionary(uniqueKeysWithValues: files.map { ("Content/\($0.key)", Array($0.value.utf8)) }))
  }

  /// What loading finds wrong; without the orphans, which a sample of a few rows always has.
  var diagnostics: [Diagnostic] { loadPlan(from: content).diagnostics.filter { $0.code != "orphan" } }

  /// What loading finds wrong, as `path:line:column code`.
  var faults: [String] { diagnostics.map(\.summary) }

  /// The plan, which must be sound.
  func plan() throws -> Plan {
    #expect(faults == [])
    return try #require(loadPlan(from: content).plan)
  }

  /// The front matter of an indicator.
  static func indicator(unit: String, direction: String = "up", measure: String) -> String {
    """
    ---
    name: 甲
    name_en: A
    theme: economy
    unit: "\(unit)"
    direction: \(direction)
    measure: \(measure)
    definition: 乙。
    ---
    """
  }
}
