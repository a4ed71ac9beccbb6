import Testing

@testable import Documents

@Suite struct FigureScannerArabicTests {
  @Test(
    "numbers are figures with their point, groups and magnitude",
    arguments: [
      ("新增12户", "12"), ("占53.9％", "53.9"), ("产值1,788亿元", "1,788亿"), ("１５个", "１５"), ("5年累计", "5"), ("第3位", "3"),
      ("2000亩", "2000"), ("2020余家", "2020"), ("66kV线路", "66"), ("200P算力", "200"), ("2公里", "2"),
    ])
  func numbers(text: String, figure: String) {
    #expect(figures(in: text) == [figure])
  }

  @Test(
    "two numbers joined by a dash are one figure", arguments: [("3-5个", "3-5"), ("10～15%", "10～15"), ("3%-5%", "3%-5")])
  func ranges(text: String, figure: String) {
    #expect(figures(in: text) == [figure])
  }

  @Test("the two ends of a change are two figures")
  func change() {
    #expect(figures(in: "由31颗增至144颗") == ["31", "144"])
  }

  @Test("years and days are not figures", arguments: ["2025年", "2021-2025年", "9月23日", "9月23-25日", "1-6月", "2020年度"])
  func dates(text: String) {
    #expect(figures(in: text).isEmpty)
  }

  @Test("a year in a name is not a figure", arguments: ["“绿城2030”计划", "甲乙2025战略", "2022冬奥会"])
  func yearsInNames(text: String) {
    #expect(figures(in: text).isEmpty)
  }

  @Test(
    "digits in Latin names and in codes are not figures",
    arguments: ["5G", "T3航站楼", "G102国道", "PM2.5", "IPv6", "A-7", "“1+3+X”模式", "“9+3”体系"])
  func names(text: String) {
    #expect(figures(in: text).isEmpty)
  }

  @Test(
    "numbers of headings, lists, lines and batches are not figures",
    arguments: ["## 专栏 3 名单", "见专栏3", "（2）绿化", "2、绿化", "1.绿化", "9号线", "第2批"])
  func ordinals(text: String) {
    #expect(figures(in: text).isEmpty)
  }

  @Test("what a rate is per is not a figure")
  func denominators() {
    #expect(figures(in: "每100户2个车位，4批次/千人") == ["2", "4"])
  }
}
