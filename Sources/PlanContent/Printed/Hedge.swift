import PlanModel

/// A word that says how a printed number is meant.
enum Hedge: Sendable, Hashable {
  /// A little less: 近, 接近.
  case near
  /// Either side: 约, 左右, 上下.
  case about
  /// More, by less than a step: 超, 超过, 突破, 多, 余, 上百.
  case over
  /// This or more: 以上, 不低于, 至少.
  case atLeast
  /// This or less: 以内, 不超过, 以下.
  case atMost
  /// More than this: ＞, 高于.
  case above
  /// Less than this: ＜, 低于.
  case below
  /// Up to this point: 达到.
  case reaching

  /// The side of the number on which a promise with this word is kept.
  var comparison: Target.Comparison? {
    switch self {
    case .atLeast, .reaching: .atLeast
    case .atMost: .atMost
    case .above: .above
    case .below: .below
    case .near, .about, .over: nil
    }
  }

  /// What a measured number with this word says about the true one.
  ///
  /// - Parameters:
  ///   - value: the number.
  ///   - step: one unit of its last digit that is not zero.
  ///   - precision: half a unit of its last digit.
  func measured(_ value: Double, step: Double, precision: Double) -> Interval {
    switch self {
    case .near: Interval(value * 0.95, value, includesHigh: false)
    case .about: around(value, precision: precision)
    case .over, .atLeast, .above: Interval(value, value + step, includesHigh: false)
    case .atMost: Interval(value - step, value)
    case .below: Interval(value - step, value, includesHigh: false)
    case .reaching: Interval(value)
    }
  }

  /// What a promised number with this word asks for; a bound is promised as the number itself.
  func promised(_ value: Double, step: Double, precision: Double) -> Interval {
    switch self {
    case .near, .about, .over: measured(value, step: step, precision: precision)
    case .atLeast, .atMost, .above, .below, .reaching: Interval(value)
    }
  }

  private func around(_ value: Double, precision: Double) -> Interval {
    let reach = max(precision, abs(value) * 0.02)
    return Interval(value - reach, value + reach)
  }
}

extension PrintedText {
  /// The hedge that stands directly before a number, past words that only lead up to it.
  func hedge(before position: Int) -> Hedge? {
    if has(["上"], before: position) || has(["过"], before: position), isMagnitude(at: position) { return .over }
    var position = position
    var reaching: Hedge?
    while position > 0 {
      if let (word, hedge) = Self.before.first(where: { has($0.word, before: position) }) {
        guard hedge == .reaching else { return hedge }
        (reaching, position) = (.reaching, position - word.count)
      } else if let word = Self.leading.first(where: { has($0, before: position) }) {
        position -= word.count
      } else {
        break
      }
    }
    return reaching
  }

  /// The hedge that stands directly after a number and its unit, or at the end of their clause.
  func hedge(after position: Int) -> Hedge? {
    if self[position] == "内" { return .atMost }
    let clauseEnd = clause(around: position).upperBound
    return Self.after.first { word, _ in
      has(word, at: position) || (clauseEnd - word.count >= position && has(word, before: clauseEnd))
    }?.hedge
  }

  /// Whether a hedge that follows numbers stands at a position.
  func hasHedge(at position: Int) -> Bool {
    Self.after.contains { has($0.word, at: position) }
  }

  private static let after = words([
    .about: ["左右", "上下"], .atLeast: ["以上", "及以上", "+"], .atMost: ["以内", "之内", "以下", "及以下"],
  ])

  private static let before = words([
    .atLeast: ["不低于", "不少于", "不小于", "至少", "最少", "最低", ">=", "≥"],
    .atMost: [
      "不超过", "不超出", "不突破", "不高于", "不大于", "不多于", "未超过", "未突破", "至多", "最多", "最高", "<=", "≤",
    ],
    .above: ["高于", "大于", ">"],
    .below: ["低于", "少于", "小于", "不足", "不到", "不满", "<"],
    .over: ["超过", "超出", "突破", "超", "逾"],
    .near: ["接近", "将近", "近"],
    .about: ["大约", "大概", "约"],
    .reaching: ["控制在", "稳定在", "保持在", "达到", "达"],
  ])

  private static let leading = [" ", "到", "至", "了", "为", "有", "在", "前", "第", "全国", "全省", "人民币", "合"].map(\.scalars)

  /// Longer words first: 不超过 ends in 超过, 不到 in 到.
  private static func words(_ hedges: KeyValuePairs<Hedge, [String]>) -> [(word: Scalars, hedge: Hedge)] {
    hedges.flatMap { hedge, words in words.map { ($0.scalars, hedge) } }.sorted { $0.word.count > $1.word.count }
  }
}
