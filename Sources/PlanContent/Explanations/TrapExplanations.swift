import Diagnostics

extension Explanation {
  /// What is said of rows that do not fit together.
  static let traps = [
    Explanation(
      "target-on-wrong-side",
      Text(
        zh: "目标落在起点的坏的一边：越高越好的指标，目标却低于基期值。行里有 note 时不报。",
        en:
          "A target lies on the bad side of its start: below its baseline although more is better. A note silences it."),
      wrong: "due,value,base_period,base_value: 2025,79,2019,79.24",
      right: "due,value,base_period,base_value: 2025,79,2019,79.24\nnote: 基期已高于目标，按保持评价",
      why: Text(
        zh: "多半是数字或方向写错，评价会与承诺相反。",
        en: "A number or the direction is mostly a slip, and the verdict would say the opposite of the promise.")),
    Explanation(
      "baseline-from-another-year",
      Text(
        zh: "基期值其实是另一年的数。行里有 note 时不报。",
        en: "The base value is the figure of another year than base_period says. A note silences it."),
      wrong: "base_period,base_value: 2020,1534\ninvention-patents,changchun,2019,1534,…",
      right: "base_period,base_value: 2019,1534\ninvention-patents,changchun,2019,1534,…",
      why: Text(zh: "起点年份错了，应完成的份额就错了。", en: "With the wrong starting year, the share that was due is wrong.")),
    Explanation(
      "baseline-disagrees",
      Text(
        zh: "目标的基期值与同一年的观测值不一致。行里有 note 时不报。",
        en: "The base value contradicts the observation of its period. A note silences it."),
      wrong: "base_period,base_value: 2020,470\npension-insured,changchun,2020,407,…",
      right: "base_period,base_value: 2020,470\npension-insured,changchun,2020,470,…",
      why: Text(zh: "图上的起点和计算用的起点会是两个数。", en: "The chart and the verdict would start from two different figures.")),
    Explanation(
      "stock-summed",
      Text(
        zh: "存量、占比、排名等不能相加的指标，用了 cumulative 目标或跨年的合计。",
        en: "What is counted at one moment, a share or a rank is summed: by a cumulative target or a span of years."),
      wrong: "measure: stock\ntype: cumulative", right: "measure: flow\ntype: cumulative",
      why: Text(zh: "把五年的存量加起来，一家企业会数五次。", en: "Adding up five years of a stock counts each firm five times.")),
    Explanation(
      "sources-disagree",
      Text(
        zh: "两份文件给同一指标、区域、时期印了互不相容的实际数。其中一行有 note 时不报。",
        en: "Two documents print results for one cell that exclude each other. A note on either row silences it."),
      wrong: "gdp,new-area,2023,913,913亿元,A,newarea-2024,p14,\ngdp,new-area,2023,905,905亿元,A,newarea-2025,p3,",
      right: "gdp,new-area,2023,913,913亿元,A,newarea-2024,p14,\ngdp,new-area,2023,905,905亿元,A,newarea-2025,p3,最终核实数",
      why: Text(zh: "读者会看到两个数，却不知道为什么。", en: "Readers would meet two figures and not learn why.")),
    Explanation(
      "value-copied",
      Text(
        zh: "相邻两年的数完全相同，像是复制后忘了改。后一行有 note 时不报。",
        en:
          "A year has exactly the value of the year before, as a copied row would. A note on the later row silences it."
      ),
      wrong: "firms,new-area,2022,900,…\nfirms,new-area,2023,900,…",
      right: "firms,new-area,2022,900,…\nfirms,new-area,2023,1040,…",
      why: Text(zh: "看起来停滞不前，其实是录入错误。", en: "A slip of entry would look like standstill.")),
    Explanation(
      "growth-contradicts-levels",
      Text(
        zh: "增速指标（x-growth）与总量指标（x）算出来的增速不符，超出四舍五入。其中一行有 note 时不报。",
        en: "A growth rate (x-growth) is not the one that the levels (x) allow, rounding included. A note silences it."),
      wrong: "gdp,new-area,2022,100,…\ngdp,new-area,2023,110,…\ngdp-growth,new-area,2023,15,…",
      right: "gdp,new-area,2022,100,…\ngdp,new-area,2023,110,…\ngdp-growth,new-area,2023,7.2,…,增速按不变价",
      why: Text(
        zh: "两个数至少有一个抄错，或者口径不同而没有说明。", en: "One of the figures is a slip, or they count differently and nobody says so."
      )),
  ]
}
