import Diagnostics
import Foundation
import Testing

@testable import Portal

@Suite("The verdicts as a table")
struct StatusTableTests {
  /// The small site with a target of many a kind.
  private func report() throws -> (site: SiteFixture, report: StatusReport) {
    let site = try SiteFixture("small")
    try site.folder.write(
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
    try site.folder.write(
      """
      indicator,area,period,value,printed,status,source,locator,note
      gdp,town,2021,590,590亿元,A,report,p5,
      gdp,town,2022,605,605亿元,A,report,p5,
      gdp,town,2023,450,约450亿元,A,report,p5,
      """, to: "Content/data/observations/more.csv")
    // Codes stand for the words of a language that the theme does not speak.
    try? FileManager.default.removeItem(atPath: site.folder.path + "/Templates/locales/en.yaml")
    return (site, try SiteBuilder(root: site.folder.path).status())
  }

  @Test("in Chinese a figure reads as it was printed, and what has no figure in the document's words")
  func chinese() throws {
    let (site, report) = try report()
    withExtendedLifetime(site) {
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
  }

  @Test("in English a figure is a number, with a sign for its hedge or for the side on which it is kept")
  func english() throws {
    let (site, report) = try report()
    withExtendedLifetime(site) {
      #expect(
        report.table(in: .en, width: 110, color: false) == """
          小城规划 · as of 2024-06-30

          status         indicator  area  promised                latest                   done/due        by    kind
          ▼ breached     GDP        Town  ≤60 billion yuan        ≈45 billion yuan (2023)  2/3             2025
          ▼ lag          GDP        Town  ×2                      ≈45 billion yuan (2023)  14.1–19.8%/60%  2025
          ◆ slight-lag   Firms      Town  ≥150                    128 (2023)               56%/60%         2025  binding
          ◆ slight-lag   Firms      East  50–60                   ≈40 (2023)               40–50%/60%      2025  binding
          ◆ slight-lag   GDP        Town  cumulative ≥300 billi…  ≈45 billion yuan (2023)  54.5–55.1%/60%  2025
          ◆ borderline   GDP        Town  ≥50 billion yuan        ≈45 billion yuan (2023)  43.7–61.7%/60%  2025
          ● ahead        GDP        Town  ≈50 billion yuan        ≈45 billion yuan (2023)  41–59%/30%      2030
          ○ qualitative  Firms      East  qualitative             ≈40 (2023)               —               2025

          binding: 2 in all, 2 with data: slight-lag 2
          expected: 3 in all, 3 with data: lag 1, borderline 1, ahead 1
          unspecified: 3 in all, 3 with data: breached 1, slight-lag 1, qualitative 1

          """)
    }
  }

  @Test("no line is wider than asked for", arguments: [Language.zh, .en])
  func width(language: Language) throws {
    let (site, report) = try report()
    withExtendedLifetime(site) {
      let lines = report.table(in: language, width: 80, color: false).split(separator: "\n")
      #expect(lines.count > 8)
      #expect(lines.filter { String($0).displayWidth > 80 } == [])
    }
  }
}
