import Diagnostics
import PlanModel
import PlanProgress

extension Verdict: ExportableRecord {
  static let definition = "verdict"
  /// What `status.json` says of a target: fields are added at the end, never renamed or moved.
  static let record = Record<Verdict>(promised + judged + added)

  private static let promised: [Field<Verdict>] = [
    Field("id", Text(zh: "目标的 id。", en: "The id of the target.")) { $0.target.id },
    Field("indicator", Text(zh: "指标的 id。", en: "The id of the indicator.")) { $0.target.indicator },
    Field("area", Text(zh: "区域的 id。", en: "The id of the area.")) { $0.target.area },
    Field("type", Text(zh: "目标的类型，决定算法。", en: "What the promise asks for; decides how it is measured.")) { $0.target.kind },
    Field("property", Text(zh: "约束性或预期性。", en: "Binding or expected.")) { $0.target.property },
    Field("path", Text(zh: "采用的路径：直线或等比。", en: "The path that was used.")) { $0.assessment.path },
    Field("baseline", Text(zh: "基期的数。", en: "The figure it starts from.")) { $0.assessment.baseline },
    Field("target", Text(zh: "承诺的期限和数。", en: "When it is due, and the figure that is promised.")) { verdict in
      Promise(
        due: verdict.target.due, goal: verdict.assessment.goal ?? verdict.target.goal,
        comparison: verdict.target.comparison, printed: verdict.target.printed ?? verdict.target.goal?.printed)
    },
    Field("latest", Text(zh: "用来判定的最新数。", en: "The latest figure that counts.")) { $0.assessment.latest },
  ]

  private static let judged: [Field<Verdict>] = [
    Field("done", Text(zh: "已完成份额，1 为全部。", en: "The share of the distance covered; 1 is all of it.")) { $0.assessment.done },
    Field("elapsed", Text(zh: "应完成份额：到数据所属时期为止的时间份额。", en: "The share of time used when `latest` was measured.")) {
      $0.assessment.elapsed
    },
    Field("ratio", Text(zh: "时序进度比＝done÷elapsed。", en: "done divided by elapsed.")) { $0.assessment.ratio },
    Field("gap", Text(zh: "done－elapsed，百分点。", en: "done minus elapsed, in percentage points.")) { $0.assessment.gap },
    Field("status", Text(zh: "判定。", en: "The verdict.")) { $0.assessment.status },
    Field("status_ends", Text(zh: "临界时两端的判定，先差后好。", en: "The two outermost verdicts where they differ, the worse first.")) {
      $0.assessment.statusEnds.isEmpty ? nil : $0.assessment.statusEnds
    },
    Field("closed", Text(zh: "期限是否已过。", en: "Whether the due period is over.")) { $0.assessment.isClosed },
    Field("outlook", Text(zh: "趋势判断。", en: "What the pace of the past says about the rest.")) { $0.assessment.outlook },
    Field("sensitivity", Text(zh: "换一种路径时不同的判定。", en: "The verdict under the other path, where it differs.")) {
      $0.assessment.sensitivity
    },
    Field("reason", Text(zh: "算不出的原因。", en: "Why something could not be computed.")) { $0.assessment.reason },
    Field("sentence", Text(zh: "用一句话说的判定。", en: "The verdict in words.")) { verdict in
      Text(zh: verdict.assessment.sentence.zh, en: verdict.assessment.sentence.en)
    },
    Field("sources", Text(zh: "出处：先是承诺的，再按时间是数据的。", en: "Where it is stated: the promise first, then the figures in order of time.")) {
      $0.sources
    },
  ]

  private static let added: [Field<Verdict>] = [
    Field("unit", Text(zh: "指标的单位。", en: "The indicator's unit.")) { $0.indicator?.unit },
    Field("direction", Text(zh: "越高越好还是越低越好。", en: "Which way is better.")) { $0.indicator?.direction },
    Field("measure", Text(zh: "指标是哪一类数。", en: "What kind of number the indicator is.")) { $0.indicator?.measure },
    Field("indicator_name", Text(zh: "指标名称。", en: "The indicator's name.")) { verdict in
      verdict.indicator.map { Text(zh: $0.name, en: $0.nameEn) }
    },
    Field("area_name", Text(zh: "区域名称。", en: "The area's name.")) { verdict in
      verdict.area.map { Text(zh: $0.name, en: $0.nameEn) }
    },
    Field("theme", Text(zh: "主题的 id。", en: "The id of the theme.")) { $0.indicator?.theme },
    Field("chain", Text(zh: "为哪条产业链定的。", en: "The id of the chain it is stated for.")) { $0.target.chain },
    Field("campaign", Text(zh: "由哪项行动提出的。", en: "The id of the campaign that states it.")) { $0.target.campaign },
    Field("modality", Text(zh: "力争等语气。", en: "How firmly it is worded.")) { $0.target.modality },
    Field("later", Text(zh: "期限以后的数，只列出，不用来判定。", en: "A figure for a period after the due one; shown, not judged.")) {
      $0.assessment.later
    },
    Field("forecast", Text(zh: "更晚的预计数，只列出，不用来判定。", en: "A later forecast; shown, not judged.")) { $0.assessment.forecast },
    Field(
      "so_far",
      Text(
        zh: "已有年份合起来的数：合计、年均增速、累计降幅，或领先的百分点。",
        en: "What the years so far add up to: a sum, a mean growth or a cut in percent, a lead in percentage points.")
    ) { $0.assessment.soFar },
    Field("missing_years", Text(zh: "缺数的年份。", en: "The years that would be needed and have no figure.")) {
      $0.assessment.missingYears
    },
    Field("worst", Text(zh: "离限度最近或越过最多的一期。", en: "The period closest to the limit, or furthest past it.")) {
      $0.assessment.worst
    },
    Field("headroom", Text(zh: "最新数离限度的余地，指标单位；负数为越线。", en: "How far `latest` stays inside the limit, in the unit.")) {
      $0.assessment.headroom
    },
    Field("kept", Text(zh: "有数的时期里守住了几期。", en: "How many observed periods kept the promise.")) { $0.assessment.kept },
    Field("slip", Text(zh: "节点晚了几天；负数为提前。", en: "The days by which a milestone is late; negative if early.")) {
      $0.assessment.slip
    },
    Field(
      "needed",
      Text(
        zh: "余下每年需要：增速和等比路径为百分比，其余为指标单位。",
        en: "What each remaining year must bring: percent for growth and geometric paths, else the unit.")
    ) { $0.assessment.needed },
    Field("was_met", Text(zh: "是否曾经达到、后来退回。", en: "Whether it had been reached and fell back.")) { $0.assessment.wasMet },
    Field("partner", Text(zh: "要求同步的另一指标。", en: "The indicator it must keep step with.")) { $0.partner },
    Field("observations", Text(zh: "这个指标在这个区域的全部数据。", en: "All figures of the indicator in the area.")) { $0.observations },
  ]
}
