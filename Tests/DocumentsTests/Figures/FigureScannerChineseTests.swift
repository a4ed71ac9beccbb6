import Testing

@testable import Documents

@Suite struct FigureScannerChineseTests {
  @Test(
    "numbers of a hundred and more are figures before a unit, or behind a hedge",
    arguments: [
      ("百万亩良田", "百万"), ("一亿只肉鸡", "一亿"), ("百余家企业", "百余"), ("十万头", "十万"), ("千亿级集群", "千亿"), ("人口超千万、", "千万"),
      ("近万个岗位", "万"), ("二百三十户", "二百三十"),
    ])
  func numbers(text: String, figure: String) {
    #expect(figures(in: text) == [figure])
  }

  @Test(
    "multiples and fractions are figures",
    arguments: [
      ("比上年翻一番", "翻一番"), ("力争翻番", "翻番"), ("实现倍增", "倍增"), ("增长三倍", "三倍"), ("占三分之一", "三分之一"), ("百分之五", "百分之五"),
    ])
  func multiples(text: String, figure: String) {
    #expect(figures(in: text) == [figure])
  }

  @Test(
    "words with numerals are not figures",
    arguments: [
      "两翼", "四大板块", "十个攻坚行动", "第一百个", "几百户", "上百家", "成百上千", "百年品牌", "千方百计", "万里长城", "百货", "十四五", "每百万人口", "（亿斤）",
    ])
  func words(text: String) {
    #expect(figures(in: text).isEmpty)
  }
}
