import PlanModel
import PlanProgress
import Wording

extension JudgedTarget: ExportableRecord {
  static let definition = "verdict"
  /// What `status.json` says of a target: fields are added at the end, never renamed or moved.
  static let record = Record<JudgedTarget>(promised + judged + added)

  private static let promised: [Field<JudgedTarget>] = [
    Field("id", zh: "目标的 id。", en: "The id of the target.", \.target.id),
    Field("indicator", zh: "指标的 id。", en: "The id of the indicator.", \.target.indicator),
    Field("area", zh: "区域的 id。", en: "The id of the area.", \.target.area),
    Field("type", zh: "目标的类型，决定算法。", en: "What the promise asks for; decides how it is measured.", \.target.kind),
    Field("property", zh: "约束性或预期性。", en: "Binding or expected.", \.target.property),
    Field("path", zh: "采用的路径：直线或等比。", en: "The path that was used.", \.assessment.path),
    Field("baseline", zh: "基期的数。", en: "The figure it starts from.", \.assessment.baseline),
    Field("target", zh: "承诺的期限和数。", en: "When it is due, and the figure that is promised.") { verdict in
      Promise(
        due: verdict.target.due, goal: verdict.assessment.goal ?? verdict.target.goal,
        comparison: verdict.target.comparison, printed: verdict.target.printed ?? verdict.target.goal?.printed)
    },
    Field("latest", zh: "用来判定的最新数。", en: "The latest figure that counts.", \.assessment.latest),
  ]

  private static let judged: [Field<JudgedTarget>] = [
    Field("done", zh: "已完成份额，1 为全部。", en: "The share of the distance covered; 1 is all of it.", \.assessment.done),
    Field(
      "elapsed", zh: "应完成份额：到数据所属时期为止的时间份额。", en: "The share of time used when `latest` was measured.",
      \.assessment.elapsed),
    Field("ratio", zh: "时序进度比＝done÷elapsed。", en: "done divided by elapsed.", \.assessment.ratio),
    Field("gap", zh: "done－elapsed，百分点。", en: "done minus elapsed, in percentage points.", \.assessment.gap),
    Field("status", zh: "判定。", en: "The verdict.", \.assessment.status),
    Field("status_ends", zh: "临界时两端的判定，先差后好。", en: "The two outermost verdicts where they differ, the worse first.") {
      $0.assessment.statusEnds.isEmpty ? nil : $0.assessment.statusEnds
    },
    Field("closed", zh: "期限是否已过。", en: "Whether the due period is over.", \.assessment.isClosed),
    Field("outlook", zh: "趋势判断。", en: "What the pace of the past says about the rest.", \.assessment.outlook),
    Field(
      "sensitivity", zh: "换一种路径时不同的判定。", en: "The verdict under the other path, where it differs.",
      \.assessment.sensitivity),
    Field("reason", zh: "算不出的原因。", en: "Why something could not be computed.", \.assessment.reason),
    Field("sentence", zh: "用一句话说的判定。", en: "The verdict in words.") { verdict in
      Bilingual(zh: verdict.sentence(.chinese), en: verdict.sentence(.english))
    },
    Field(
      "sources", zh: "出处：先是承诺的，再是数据的。",
      en: "Where it is stated: the promise first, then the observations.", \.sources),
  ]

  private static let added: [Field<JudgedTarget>] = [
    Field("unit", zh: "指标的单位。", en: "The indicator's unit.") { $0.indicator.unit.symbol },
    Field("direction", zh: "越高越好还是越低越好。", en: "Which way is better.") { $0.indicator.direction },
    Field("measure", zh: "指标是哪一类数。", en: "What kind of number the indicator is.") { $0.indicator.measure },
    Field("indicator_name", zh: "指标名称。", en: "The indicator's name.") { verdict in
      Bilingual(verdict.indicator.name)
    },
    Field("area_name", zh: "区域名称。", en: "The area's name.") { verdict in
      verdict.area.map { Bilingual($0.name) }
    },
    Field("theme", zh: "主题的 id。", en: "The id of the theme.") { $0.indicator.theme },
    Field("chain", zh: "为哪条产业链定的。", en: "The id of the chain it is stated for.", \.target.chain),
    Field("campaign", zh: "由哪项行动提出的。", en: "The id of the campaign that states it.", \.target.campaign),
    Field("modality", zh: "力争等语气。", en: "How firmly it is worded.", \.target.modality),
    Field(
      "later", zh: "期限以后的数，只列出，不用来判定。", en: "A figure for a period after the due one; shown, not judged.",
      \.assessment.later),
    Field("forecast", zh: "更晚的预计数，只列出，不用来判定。", en: "A later forecast; shown, not judged.", \.assessment.forecast),
    Field(
      "so_far", zh: "已有年份合起来的数：合计、年均增速、累计降幅，或领先的百分点。",
      en: "What the years so far add up to: a sum, a mean growth or a cut in percent, a lead in percentage points.",
      \.assessment.soFar),
    Field(
      "missing_years", zh: "缺数的年份。", en: "The years that would be needed and have no figure.", \.assessment.missingYears
    ),
    Field(
      "worst", zh: "离限度最近或越过最多的一期。", en: "The period closest to the limit, or furthest past it.", \.assessment.worst),
    Field(
      "headroom", zh: "最新数离限度的余地，指标单位；负数为越线。", en: "How far `latest` stays inside the limit, in the unit.",
      \.assessment.headroom),
    Field("kept", zh: "有数的时期里守住了几期。", en: "How many observed periods kept the promise.", \.assessment.kept),
    Field(
      "slip", zh: "节点晚了几天；负数为提前。", en: "The days by which a milestone is late; negative if early.", \.assessment.slip),
    Field(
      "needed", zh: "余下每年需要：增速和等比路径为百分比，其余为指标单位。",
      en: "What each remaining year must bring: percent for growth and geometric paths, else the unit.",
      \.assessment.needed),
    Field("was_met", zh: "是否曾经达到、后来退回。", en: "Whether it had been reached and fell back.", \.assessment.wasMet),
    Field("partner", zh: "要求同步的另一指标的 id。", en: "The id of the indicator it must keep step with.", \.partner),
    Field("planned", zh: "节点计划的时间。", en: "When a milestone was planned.", \.assessment.planned),
    Field("reached", zh: "节点达到的时间。", en: "When a milestone was reached.", \.assessment.reached),
    Field("terms", zh: "进入算式的各期数。", en: "The figures that enter the formula, period by period.", \.assessment.terms),
    Field("working", zh: "逐步的算式。", en: "The formulas behind the verdict, line by line.") { verdict in
      Working(verdict.assessment).lines
    },
    Field("standing", zh: "归入的六类之一。", en: "How it stands, one of six.") { $0.assessment.status.standing },
    Field(
      "observations", zh: "用到的各期数据：性质和出处。",
      en: "The observations behind it, with what they are worth and where they are printed.", \.observations),
  ]
}
