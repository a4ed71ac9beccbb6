/// What an invented indicator measures, how it moves, and how plans promise something of it.
struct Gauge {
  /// How a promise is worded and judged; the raw values are those of the column `type`.
  enum Promise: String {
    case level, share, growth
    case eachYear = "each-year"
    case cumulative
    case cumulativeCut = "cumulative-cut"
    case change, multiple, limit, maintain
    case inStep = "in-step"
    case range, rank, milestone, delegated, qualitative
  }

  /// Which way is better.
  enum Direction: String {
    case up, down, none
  }

  /// How the figure moves from year to year.
  enum Course {
    /// By a percentage of itself.
    case walk(from: ClosedRange<Double>, percent: ClosedRange<Double>)
    /// By an amount.
    case steps(from: ClosedRange<Double>, by: ClosedRange<Double>)
    /// Around a value of its own, by a share of it.
    case around(ClosedRange<Double>, spread: Double)
    /// Fulfilled or not: 100 or 0.
    case verdicts
    /// It is never counted.
    case never
  }

  let name: String
  let nameEn: String
  let promise: Promise
  let unit: String
  let measure: String
  var direction = Direction.up
  /// How many digits follow the point.
  var places = 0
  let course: Course

  /// The position of the growth that the one `in-step` keeps step with.
  static let partner = all.firstIndex { $0.promise == .growth } ?? 0

  /// Indicators take these by turns; as in real plans most promise a level or a share.
  static let all = [
    Gauge(
      name: "企业数", nameEn: "Firms", promise: .level, unit: "家", measure: "stock",
      course: .walk(from: 200...900, percent: -2...9)),
    Gauge(
      name: "产值", nameEn: "Output", promise: .level, unit: "亿元", measure: "flow", places: 1,
      course: .walk(from: 200...2000, percent: -1...10)),
    Gauge(
      name: "占比", nameEn: "Share", promise: .share, unit: "%", measure: "share", places: 1,
      course: .steps(from: 20...50, by: -0.5...3)),
    Gauge(
      name: "增速", nameEn: "Growth", promise: .growth, unit: "%", measure: "rate", places: 1,
      course: .around(5...9, spread: 0.3)),
    Gauge(
      name: "颗粒物浓度", nameEn: "Fine particles", promise: .level, unit: "微克/立方米", measure: "index",
      direction: .down, course: .walk(from: 45...90, percent: -8...1)),
    Gauge(
      name: "收入增速", nameEn: "Growth of income", promise: .inStep, unit: "%", measure: "rate", places: 1,
      course: .around(5...9, spread: 0.3)),
    Gauge(
      name: "活动场次", nameEn: "Events", promise: .eachYear, unit: "场", measure: "flow",
      course: .around(80...300, spread: 0.2)),
    Gauge(
      name: "机械化率", nameEn: "Mechanised share", promise: .share, unit: "%", measure: "share", places: 1,
      course: .steps(from: 30...60, by: -0.5...2.5)),
    Gauge(
      name: "新增就业", nameEn: "New jobs", promise: .cumulative, unit: "人", measure: "flow",
      course: .around(800...9000, spread: 0.25)),
    Gauge(
      name: "能耗降低率", nameEn: "Cut in energy use", promise: .cumulativeCut, unit: "%", measure: "rate", places: 2,
      course: .around(1.5...4, spread: 0.5)),
    Gauge(
      name: "床位数", nameEn: "Beds", promise: .level, unit: "张", measure: "stock",
      course: .walk(from: 500...5000, percent: -2...8)),
    Gauge(
      name: "覆盖率", nameEn: "Coverage", promise: .change, unit: "%", measure: "share", places: 1,
      course: .steps(from: 25...55, by: -0.5...3)),
    Gauge(
      name: "高新企业数", nameEn: "High-tech firms", promise: .multiple, unit: "户", measure: "stock",
      course: .walk(from: 60...400, percent: 3...22)),
    Gauge(
      name: "失业率", nameEn: "Unemployment", promise: .limit, unit: "%", measure: "rate", direction: .down, places: 1,
      course: .around(4.5...5.8, spread: 0.1)),
    Gauge(
      name: "客运量", nameEn: "Passengers", promise: .level, unit: "万人次", measure: "flow", places: 1,
      course: .walk(from: 100...900, percent: -4...12)),
    Gauge(
      name: "粮食产量", nameEn: "Grain", promise: .maintain, unit: "万吨", measure: "flow", direction: .none,
      course: .around(500...1200, spread: 0.025)),
    Gauge(
      name: "服务站数", nameEn: "Service points", promise: .range, unit: "处", measure: "stock", direction: .none,
      course: .steps(from: 20...60, by: 1...7)),
    Gauge(
      name: "位次", nameEn: "Rank", promise: .rank, unit: "位", measure: "rank", direction: .down,
      course: .around(4...18, spread: 0.3)),
    Gauge(
      name: "展览中心", nameEn: "Exhibition centre", promise: .milestone, unit: "座", measure: "milestone",
      course: .never),
    Gauge(
      name: "绿地率", nameEn: "Green share", promise: .share, unit: "%", measure: "share", places: 1,
      course: .steps(from: 25...40, by: -0.3...1.5)),
    Gauge(
      name: "任务完成率", nameEn: "Task fulfilled", promise: .delegated, unit: "%", measure: "share", course: .verdicts),
    Gauge(
      name: "食堂数", nameEn: "Canteens", promise: .qualitative, unit: "家", measure: "stock",
      course: .walk(from: 20...200, percent: 1...12)),
    Gauge(
      name: "投资额", nameEn: "Investment", promise: .level, unit: "亿元", measure: "flow", places: 1,
      course: .walk(from: 80...900, percent: -5...12)),
    Gauge(
      name: "院所数", nameEn: "Institutes", promise: .level, unit: "所", measure: "stock",
      course: .walk(from: 30...300, percent: 0...9)),
  ]
}

extension Gauge {
  /// A figure for each of `count` years in a row.
  func values(_ count: Int, _ chance: inout Chance) -> [Double] {
    switch course {
    case .walk(let from, let percent):
      var value = chance.number(from)
      return (0..<count).map { _ in
        value *= 1 + chance.number(percent) / 100
        return value
      }
    case .steps(let from, let by):
      var value = chance.number(from)
      return (0..<count).map { _ in
        // Most steps are of shares, which have an end.
        value = min(value + chance.number(by), unit == "%" ? 96 : .infinity)
        return value
      }
    case .around(let range, let spread):
      let middle = chance.number(range)
      return (0..<count).map { _ in middle * (1 + chance.number(-spread...spread)) }
    case .verdicts: return (0..<count).map { _ in chance.happens(0.95) ? 100 : 0 }
    case .never: return []
    }
  }
}
