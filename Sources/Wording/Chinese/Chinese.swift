import PlanModel
import PlanProgress

/// Chinese, which is also the language of the units and printed figures in the data files.
struct Chinese: Grammar {
  let punctuation = Punctuation(
    listSeparator: "、", comma: "，", semicolon: "；", colon: "：", fullStop: "。", space: "", brackets: ("（", "）"))

  func sentence(on account: Account) -> String {
    ChineseSentence(account: account).text
  }

  func sentence(onUnknownIndicatorOf target: Target) -> String {
    "目标“\(target.id)”所指的指标“\(target.indicator)”不存在。"
  }

  func summary(_ rollUp: RollUp, of subject: String) -> String {
    guard rollUp.total > 0 else { return "\(subject)没有可统计的目标。" }
    let judged = rollUp.entries.filter { $0.status != .noData }
    let counts = judged.map { "\(name(of: $0.status))\($0.count)项" }.joined(separator: "、")
    let total = "\(subject)有\(rollUp.total)项目标"
    let silent = rollUp.counts[.noData] ?? 0
    if counts.isEmpty { return "\(total)，都还没有公开数据。" }
    return "\(total)：\(counts)" + (silent > 0 ? "，另有\(silent)项尚无公开数据。" : "。")
  }

  func capitalized(_ text: String) -> String { text }

  func name(of indicator: String, in area: String) -> String { area + indicator }

  func name(of status: Status) -> String {
    switch status {
    case .met: "已达成"
    case .ahead: "快于时序"
    case .onTrack: "符合时序"
    case .slightLag: "略滞后"
    case .lag: "明显滞后"
    case .reverse: "方向相反"
    case .borderline: "临界"
    case .kept: "保持中"
    case .breached: "曾跌破"
    case .early: "尚早"
    case .closedMet: "完成"
    case .closedExceeded: "超额完成"
    case .closedMissed: "未完成"
    case .pending: "待公布"
    case .overdue: "逾期未公布"
    case .noData: "无数据"
    case .notMeasurable: "无法测算"
    case .qualitative: "定性"
    }
  }

  /// A period: `2023年`, `2023年6月`, `2021—2023年`.
  func period(_ period: Period) -> String {
    switch period {
    case .year(let year): "\(year)年"
    case .month(let year, let month): "\(year)年\(month)月"
    case .quarter(let year, let quarter): "\(year)年第\(quarter)季度"
    case .span(let first, let last): "\(first)—\(last)年"
    }
  }

  func place(_ locator: Locator) -> String {
    switch locator {
    case .section(let numbers): zip(["篇", "章", "节"], numbers).map { "第\($1)\($0)" }.joined()
    case .box(let box, let item): "专栏\(box)" + (item.map { "第\($0)项" } ?? "")
    case .paragraph(let number): "第\(number)段"
    }
  }
}
