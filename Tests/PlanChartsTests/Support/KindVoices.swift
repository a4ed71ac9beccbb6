import PlanCharts
import PlanModel
import Wording

/// Voices with the texts that charts of given data need.
enum KindVoices {
  static let chinese = Voice.chinese.saying(
    Phrases([
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
    ]))

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

  /// 亿元, which English tells in yuan.
  static let yuan = Unit(
    "亿元", base: "元", exponent: 8, family: .money, words: [.en: Unit.Word("yuan")])
}
