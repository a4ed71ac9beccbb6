import PlanCharts
import PlanModel
import Wording

/// Voices with the texts that charts need.
enum KindVoices {
  /// For charts of given data.
  static let chinese = Voice.chinese.saying(Phrases(given))
  /// For charts of a plan.
  static let plan = Voice.chinese.saying(Phrases(given.merging(ofPlans) { $1 }))

  private static let given = [
    "chart.no-data": "无数据", "chart.target": "目标 {figure}", "chart.as-of": "截至 {date}",
    "chart.logarithmic": "纵轴是对数刻度。", "chart.key.observed": "公布的数", "chart.key.target": "目标",
    "chart.key.preliminary": "初步数", "chart.key.hedged": "约数", "chart.bullet.done": "完成 {share}",
    "chart.bullet.due": "应达 {share}", "chart.multiples.indexed": "都以第一个数为100。",
    "chart.timeline.title": "{name}：计划与实际", "chart.timeline.planned": "计划", "chart.timeline.actual": "实际",
    "chart.timeline.sentence": "{name}（{period}）有{total}个节点，{actual}个有实际，{late}个过期。",
    "chart.timeline.note": "空心为计划。", "chart.timeline.late": "晚{time}", "chart.timeline.early": "早{time}",
    "chart.timeline.years": "{count}年", "chart.timeline.months": "{count}个月", "chart.timeline.unreported": "未见下文",
    "column.period": "时期", "column.name": "名称", "column.milestone": "节点", "column.stage": "阶段",
    "column.status": "判定", "column.done": "完成", "column.due": "应达", "observation.P": "初步数",
  ]

  /// For charts of given data in English.
  static let english = Voice.english.saying(
    Phrases([
      "chart.no-data": "no data", "chart.target": "target {figure}", "chart.as-of": "as of {date}",
      "chart.logarithmic": "The axis is logarithmic.", "chart.key.observed": "stated", "chart.key.target": "target",
      "chart.key.preliminary": "preliminary", "chart.key.hedged": "hedged", "chart.bullet.done": "{share} done",
      "chart.bullet.due": "{share} due", "chart.multiples.indexed": "The first is 100.",
      "chart.timeline.title": "{name}: planned and actual", "chart.timeline.planned": "planned",
      "chart.timeline.actual": "actual",
      "chart.timeline.sentence": "{name} ({period}) has {total} steps, {actual} actual, {late} late.",
      "chart.timeline.note": "Hollow is planned.", "chart.timeline.late": "{time} late",
      "chart.timeline.early": "{time} early", "chart.timeline.years": "{count} {count|year|years}",
      "chart.timeline.months": "{count} {count|month|months}", "chart.timeline.unreported": "unreported",
      "column.period": "Period", "column.name": "Name", "column.milestone": "Step", "column.stage": "Stage",
      "column.status": "Status", "column.done": "Done", "column.due": "Due", "observation.P": "preliminary",
    ]))

  private static let ofPlans = [
    "chart.trend.title": "{name}：历年", "chart.trend.path": "匀速", "chart.trend.level": "每年",
    "chart.trend.spans-left-out": "跨年的见表。", "chart.bullet.title": "{name}（{due}）",
    "chart.bars.title": "{name}：各区域", "chart.bars.sentence": "{count}个区域，{first}{high}最高，{last}{low}最低。",
    "chart.bars.level-sentence": "{count}个区域都是{high}。", "chart.target-count.title": "目标数",
    "chart.target-count.sentence": "{areas}个区域{total}项，{data}项有数。", "chart.target-count.with-data": "有数",
    "chart.target-count.without-data": "没有数", "chart.dumbbell.title": "走到哪里",
    "chart.dumbbell.sentence": "{count}项：{most}{high}最多，{least}{low}最少。", "chart.dumbbell.then": "基数",
    "chart.dumbbell.now": "最新", "chart.slope.title": "{name}：{from}到{to}",
    "chart.slope.sentence": "{count}个区域{up}升{down}降，{most}从{first}到{second}。", "chart.multiples.title": "{name}：数量",
    "chart.multiples.rates": "{name}：比率", "chart.multiples.areas": "{name}：各区域",
    "chart.multiples.sentence": "{name}{from}年{first}，{to}年{last}", "chart.multiples.shared": "单位：{unit}",
    "chart.heat.title": "{name}：{from}–{to}", "chart.heat.sentence": "{count}项，{known}格有数，{missing}格没有。",
    "chart.heat.note": "分五档", "chart.heat.note-down": "小的算好", "chart.heat.note-none": "不分好坏", "chart.heat.cut": "更早的见表",
    "chart.heat.low": "差", "chart.heat.high": "好", "chart.heat.unsettled": "未定", "chart.strip.title": "判定",
    "chart.strip.binding": "约束性", "chart.strip.expected": "预期性", "chart.strip.sentence": "{total}项，{data}项有数：{counts}。",
    "chart.tiles.title": "区域", "chart.tiles.here": "{name}", "chart.tiles.note": "示意图。",
    "chart.coverage.sentence": "{total}个区域：{full}、{some}、{none}。", "chart.coverage.full": "都有",
    "chart.coverage.some": "部分", "chart.coverage.none": "没有", "chart.choropleth.coverage": "地图",
    "chart.choropleth.coverage-note": "格内为数。", "chart.choropleth.figures": "地图：{name}",
    "chart.choropleth.years": "年份不同。",
    "chart.choropleth.approval": "审图号：{number}", "chart.timeline.empty": "没有节点。", "chart.chain.title": "{name}上下游",
    "chart.chain.sentence": "{name}：{upstream}、{midstream}、{downstream}。", "chart.chain.empty": "没有写环节。",
    "chart.chain.stage-empty": "没有列", "chart.chain.upstream": "上游", "chart.chain.midstream": "中游",
    "chart.chain.downstream": "下游", "chart.chain.leaders": "龙头",
    "chart.sparkline.sentence": "{from}为{first}，{to}为{last}",
    "chart.limited": "画{shown}项，共{total}项。", "chart.key.forecast": "预计", "chart.key.break": "口径变动",
    "column.indicator": "指标", "column.index": "指数", "column.value": "数值", "column.source": "出处", "column.area": "区域",
    "column.baseline": "基数", "column.latest": "最新", "column.count": "项数", "column.targets": "目标",
    "column.segment": "环节",
    "column.items": "内容", "column.goal": "目标", "column.with-data": "有数", "observation.A": "实绩", "observation.F": "预计数",
    "sentence.latest": "{name}，{period}年为{figure}。", "sentence.nothing": "{name}没有数。",
  ]

  /// 亿元, which English tells in yuan.
  static let yuan = Unit(
    "亿元", base: "元", exponent: 8, family: .money, words: [.en: Unit.Word("yuan")])
}
