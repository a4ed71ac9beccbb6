import Diagnostics
import TestSupport
import Testing

@testable import jindu

@Suite("The verdicts as a table")
struct StatusTableTests {
  /// The small site with a target of many a kind.
  private func report() throws -> StatusReport {
    let project = try TemporaryFolder.smallProject()
    try project.write(
      """
      id,indicator,area,type,due,value,value_max,operator,base_period,base_value,path,property,modality,campaign,\
      chain,printed,source,locator,note
      gdp-double,gdp,town,multiple,2025,2,,,2020,400,,expected,,,,翻一番,plan,1.1.1,
      gdp-about,gdp,town,level,2030,500,,,2020,400,linear,expected,,,,500亿元左右,plan,1.1.1,
      gdp-cap,gdp,town,limit,2025,600,,<=,2020,400,,,,,,600亿元以内,plan,1.1.1,
      firms-east,firms,east,range,2025,50,60,,2020,30,,binding,,,,50-60家,plan,1.1.1,
      gdp-sum,gdp,town,cumulative,2025,3000,,>=,2020,,,,,,,累计3000亿元,plan,1.1.1,
      firms-care,firms,east,qualitative,2025,,,,,,,,,,,服务企业更周到,plan,1.1.1,
      """, to: "Content/data/targets/more.csv")
    try project.write(
      """
      indicator,area,period,value,printed,status,source,locator,note
      gdp,town,2021,590,590亿元,A,report,p5,
      gdp,town,2022,605,605亿元,A,report,p5,
      gdp,town,2023,450,约450亿元,A,report,p5,
      """, to: "Content/data/observations/more.csv")
    return try StatusReport(of: project)
  }

  @Test("in Chinese a figure reads as it was printed, and what has no figure in the document's words")
  func chinese() throws {
    let report = try report()
    #expect(
      report.table(in: .zh, width: 110, color: false) == """
        小城规划 · 判定截至 2024-06-30

        状态        指标          区域  承诺            最新              完成/时序       期限  性质
        ▼ 曾跌破    地区生产总值  小城  600亿元以内     约450亿元 (2023)  2/3             2025
        ▼ 明显滞后  地区生产总值  小城  翻一番          约450亿元 (2023)  14.1–19.8%/60%  2025
        ◆ 略滞后    企业数        小城  150家           128家 (2023)      56%/60%         2025  约束性
        ◆ 略滞后    企业数        东区  50-60家         近40家 (2023)     40–50%/60%      2025  约束性
        ◆ 略滞后    地区生产总值  小城  累计3000亿元    约450亿元 (2023)  54.5–55.1%/60%  2025
        ◆ 临界      地区生产总值  小城  500亿元         约450亿元 (2023)  43.7–61.7%/60%  2025
        ● 快于时序  地区生产总值  小城  500亿元左右     约450亿元 (2023)  41–59%/30%      2030
        ○ 定性      企业数        东区  服务企业更周到  近40家 (2023)     —               2025

        约束性：共 2 项，2 项有数据：略滞后 2
        预期性：共 3 项，3 项有数据：明显滞后 1，临界 1，快于时序 1
        未注明性质：共 3 项，3 项有数据：曾跌破 1，略滞后 1，定性 1

        """)
  }

  @Test("in English a figure is a number, with a sign for its hedge or for the side on which it is kept")
  func english() throws {
    let report = try report()
    #expect(
      report.table(in: .en, width: 119, color: false) == """
        小城规划 · as of 2024-06-30

        status                  indicator  area  promised                latest                   done/due        by    kind
        ▼ Broken at least once  GDP        Town  ≤60 billion yuan        ≈45 billion yuan (2023)  2/3             2025
        ▼ Clearly behind        GDP        Town  ×2                      ≈45 billion yuan (2023)  14.1–19.8%/60%  2025
        ◆ Slightly behind       Firms      Town  ≥150                    128 (2023)               56%/60%         2025  binding
        ◆ Slightly behind       Firms      East  50–60                   ≈40 (2023)               40–50%/60%      2025  binding
        ◆ Slightly behind       GDP        Town  cumulative ≥300 billi…  ≈45 billion yuan (2023)  54.5–55.1%/60%  2025
        ◆ Borderline            GDP        Town  ≥50 billion yuan        ≈45 billion yuan (2023)  43.7–61.7%/60%  2025
        ● Ahead of schedule     GDP        Town  ≈50 billion yuan        ≈45 billion yuan (2023)  41–59%/30%      2030
        ○ Qualitative           Firms      East  qualitative             ≈40 (2023)               —               2025

        binding: 2 in all, 2 with data: Slightly behind 2
        expected: 3 in all, 3 with data: Clearly behind 1, Borderline 1, Ahead of schedule 1
        unspecified: 3 in all, 3 with data: Broken at least once 1, Slightly behind 1, Qualitative 1

        """)
  }

  @Test("no line is wider than asked for", arguments: [Diagnostics.Language.zh, .en])
  func width(language: Diagnostics.Language) throws {
    let report = try report()
    let lines = report.table(in: language, width: 80, color: false).split(separator: "\n")
    #expect(lines.count > 8)
    #expect(lines.filter { String($0).displayWidth > 80 } == [])
  }
}
