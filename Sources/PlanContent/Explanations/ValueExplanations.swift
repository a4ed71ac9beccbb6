import Diagnostics

extension Explanation {
  /// What is said of single values, and of observations.
  static let values = [
    Explanation(
      "missing-value",
      Text(zh: "必填的单元格是空的，例如目标没有出处。", en: "A cell that must be filled is blank, such as the source of a target."),
      wrong: "gdp,changchun,2020,6600,,A,,1.1.1,", right: "gdp,changchun,2020,6600,,A,plan-14th,1.1.1,",
      why: Text(zh: "没有出处的数不能发布。", en: "A figure without a source cannot be published.")),
    Explanation(
      "unexpected-value",
      Text(zh: "状态是 M（缺）的行却有数值。", en: "A row with status M, which means missing, has a value."),
      wrong: "gdp,changchun,2021,7100,,M,plan-14th,1.1.1,", right: "gdp,changchun,2021,,,M,plan-14th,1.1.1,",
      why: Text(zh: "同一行不能既有数又没有数。", en: "A row cannot have a figure and lack it.")),
    Explanation(
      "bad-number",
      Text(zh: "不是纯数字：不能有千分位逗号、百分号和单位。", en: "Not a plain number: no separators, percent sign or unit."),
      wrong: "\"1,788亿元\"", right: "1788",
      why: Text(
        zh: "单位在指标里统一规定，原文写在 printed 里。",
        en: "The indicator fixes the unit; the wording of the source goes into printed.")),
    Explanation(
      "bad-date", Text(zh: "不是日期，或与文件名开头的日期不同。", en: "Not a day, or not the day that begins the file's name."),
      wrong: "published: 2021年4月1日", right: "published: 2021-04-01",
      why: Text(zh: "文件的先后决定哪个数最新。", en: "The order of documents decides which figure is newest.")),
    Explanation(
      "bad-period",
      Text(
        zh: "不是时期：可写年、月、季度或起止年份；期末不能早于期初。",
        en: "Not a period: write a year, a month, a quarter or a span of years that does not end before it starts."),
      wrong: "2021年上半年", right: "2021-06",
      why: Text(zh: "时序进度要知道数据属于哪段时间。", en: "Progress is measured against the time that a figure speaks of.")),
    Explanation(
      "bad-locator",
      Text(
        zh: "不是文件里的位置：只有段号、篇章节和专栏三种写法。",
        en: "Not a place in a document: it is a paragraph, a part, chapter and section, or a box."),
      wrong: "plan-14th,第2段", right: "plan-14th,p2",
      why: Text(zh: "写错的位置会指到另一处，读者就核对不了。", en: "Readers would be led to another place and could check nothing.")),
    Explanation(
      "bad-url", Text(zh: "不是完整的网址。", en: "Not a full web address."),
      wrong: "base_url: example.gov.cn", right: "base_url: https://example.gov.cn/",
      why: Text(zh: "订阅和站点地图要用完整网址。", en: "Feeds and the sitemap need full addresses.")),
    Explanation(
      "bad-word",
      Text(
        zh: "不在规定的词之中，例如 status 只能是 A、P、E、F、B、M。",
        en: "Not one of the known words; a status, for one, is A, P, E, F, B or M."),
      wrong: "gdp,changchun,2020,6600,,实际,plan-14th,1.1.1,", right: "gdp,changchun,2020,6600,,A,plan-14th,1.1.1,",
      why: Text(zh: "计算方法由这些词决定。", en: "These words decide how a figure is judged.")),
    Explanation(
      "printed-unreadable",
      Text(zh: "printed 里有数，但没有一个带着指标的单位。", en: "printed has numbers, but none in the indicator's unit."),
      wrong: "gdp,changchun,2020,913,913万人,A,…", right: "gdp,changchun,2020,913,913亿元,A,…",
      why: Text(zh: "可能抄错了数，也可能指标写错了。", en: "The wrong figure was copied, or the wrong indicator was named.")),
    Explanation(
      "value-disagrees",
      Text(
        zh: "value 与 printed 里印的数不一致，常见的是把万和亿弄混，差一万倍或一亿倍。",
        en: "value is not the number in printed; often 万 and 亿 were mixed up, which is off by 10^4 or 10^8."),
      wrong: "gdp,changchun,2020,66000000,超过6600亿元,A,…", right: "gdp,changchun,2020,6600,超过6600亿元,A,…",
      why: Text(zh: "差一万倍的数会让整条评价失去意义。", en: "A figure off by 10^4 makes every verdict nonsense.")),
    Explanation(
      "share-out-of-range", Text(zh: "占比不在 0 到 100 之间。", en: "A share does not lie between 0 and 100."),
      wrong: "services-share,changchun,2020,518,,A,…", right: "services-share,changchun,2020,51.8,,A,…",
      why: Text(
        zh: "部分不会大于整体：多半是小数点错位，或这不是占比。", en: "A part never exceeds its whole: the point has slipped, or it is no share."
      )),
    Explanation(
      "expected-as-actual",
      Text(
        zh: "printed 说的是预计、力争，状态却是实际。",
        en: "printed speaks of an expectation or a hope, but the status says it was measured."),
      wrong: "firms,new-area,2023,900,预计突破900家,A,…", right: "firms,new-area,2023,900,预计突破900家,F,…",
      why: Text(zh: "预计不能当成已经完成。", en: "What is expected has not been achieved.")),
    Explanation(
      "future-actual",
      Text(
        zh: "实际数所属的时期在评价日期还没有结束。", en: "A measured figure is for a time that is not over on the day of the verdicts."),
      wrong: "gdp,changchun,2030,12000,,A,…", right: "gdp,changchun,2030,12000,,F,…",
      why: Text(zh: "还没有发生的事不会有实际数，多半是年份写错。", en: "What has not happened has no result; the year is mostly a slip.")),
    Explanation(
      "duplicate-observation",
      Text(zh: "同一份文件给同一指标、区域、时期录了两行。", en: "One document gives two rows for one indicator, area and period."),
      wrong: "gdp,changchun,2020,6600,,A,plan-14th,…\ngdp,changchun,2020,6638,,A,plan-14th,…",
      right: "gdp,changchun,2020,6600,,A,plan-14th,…",
      why: Text(zh: "无从知道哪一行算数。", en: "Nobody could tell which row counts.")),
  ]
}
