import Foundation

/// What a plan promises of a record: the number, the words, and what they start from.
struct Promise {
  var value: Double?
  var valueMax: Double?
  var printed: String
  var baseValue: Double?
  var path = ""

  init(_ record: Record, _ chance: inout Chance) {
    let gauge = record.gauge
    let start = record[record.fate.base]
    let goal = gauge.goal(record, from: start, &chance)
    let number = goal.map { gauge.text($0) } ?? ""
    let bare = number + gauge.unit
    value = goal
    switch gauge.promise {
    case .level, .share:
      printed =
        gauge.direction == .down
        ? "降到\(bare)以下" : chance.pick(["达到\(bare)", bare, "\(bare)左右", "力争\(bare)以上", "超过\(bare)"])
      if record.fate == .borderline { printed = "达到\(bare)" }
      if chance.happens(0.3) { baseValue = start }
      if chance.happens(0.1) { path = "linear" }
    case .growth: printed = chance.pick(["年均增长\(bare)", "年均增长\(bare)左右", "年均增长\(bare)以上"])
    case .eachYear: printed = "每年\(bare)以上"
    case .cumulative: printed = "累计新增\(bare)"
    case .cumulativeCut: printed = "累计降低\(bare)"
    case .change: printed = "提高\(number)个百分点"
    case .multiple:
      let times = goal ?? 2
      printed = times == 2 ? "翻一番" : String(format: "达到%d年的%.1f倍", record.fate.base, times)
    case .limit: printed = "控制在\(bare)以内"
    case .maintain: printed = "稳定在\(bare)左右"
    case .range:
      valueMax = goal.map { gauge.rounded($0 * 1.2) }
      printed = "\(number)-\(valueMax.map { gauge.text($0) } ?? "")\(gauge.unit)"
    case .rank: printed = "进入前\(bare)"
    case .inStep: printed = "与经济增长同步"
    case .milestone: printed = "建成并投用"
    case .delegated: printed = "按省下达"
    case .qualitative: printed = "加快服务体系建设"
    }
  }
}

extension Gauge {
  /// The promised number, so that the pace since the start is now more than enough and now too little; nil without one.
  fileprivate func goal(_ record: Record, from start: Double?, _ chance: inout Chance) -> Double? {
    let pace = chance.pick([0.3, 0.55, 0.75, 0.9, 0.98, 1.02, 1.1, 1.25])
    let evidence = record.evidence
    let mean = evidence.reduce(0, +) / Double(max(evidence.count, 1))
    let years = Double(record.fate.due - record.fate.base)
    switch promise {
    case .level, .share: return borderline(record) ?? distance(record, from: start ?? 0, pace)
    case .range: return distance(record, from: start ?? 0, pace)
    case .growth: return rounded(evidence.isEmpty ? 6.5 : max(mean / max(pace, 0.7), 1))
    case .eachYear, .maintain:
      return rounded(evidence.isEmpty ? 100 : mean * (promise == .maintain ? 1 : 0.7 + pace / 4))
    case .cumulative: return rounded(evidence.isEmpty ? 5000 : mean * years / pace)
    case .cumulativeCut: return rounded(evidence.isEmpty ? 12 : min(mean * years / pace, 60))
    case .change: return max(rounded(distance(record, from: start ?? 0, pace) - (start ?? 0)), 1)
    case .multiple: return multiple(record, from: start, pace)
    case .limit: return rounded(evidence.isEmpty ? 5.5 : mean * (0.95 + pace / 10))
    case .rank: return max(rounded((evidence.last ?? 6) + (pace < 1 ? -1 : 1)), 1)
    case .inStep, .milestone, .delegated, .qualitative: return nil
    }
  }

  /// The goal at which the last figure has come `pace` times as far as it was due to.
  private func distance(_ record: Record, from start: Double, _ pace: Double) -> Double {
    let latest = record.evidence.last ?? start * 1.1
    let years = Double(max(min(record.fate.last, record.fate.due) - record.fate.base, 1))
    let elapsed = years / Double(record.fate.due - record.fate.base)
    let way = max(abs(latest - start) / (pace * elapsed), 12 * step)
    if direction == .down { return max(rounded(start - way), 1) }
    return rounded(measure == "share" ? min(start + way, max(99, start + 12 * step)) : start + way)
  }

  /// A goal within what a hedged last figure may mean: just below 近, just above all others.
  private func borderline(_ record: Record) -> Double? {
    guard record.fate == .borderline, let last = record.figures.last(where: { $0.year == record.fate.last }),
      let value = last.value, canBeHedged(value), let start = record[record.fate.base]
    else { return nil }
    let goal = rounded(value * (last.printed.contains("近") ? 0.975 : 1.005))
    return goal > start ? goal : nil
  }

  private func multiple(_ record: Record, from start: Double?, _ pace: Double) -> Double {
    guard let start, let latest = record.evidence.last, pace < 1 || record.fate == .closed else { return 2 }
    return max((distance(record, from: start, pace) / start * 10).rounded() / 10, latest > start ? 1.1 : 1.2)
  }
}
