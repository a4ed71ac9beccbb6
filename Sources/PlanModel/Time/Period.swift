/// The time that an observation or a target speaks of.
public enum Period: Sendable, Hashable {
  /// A calendar year.
  case year(Int)
  /// A month, 1 to 12, of a year.
  case month(Int, Int)
  /// A quarter, 1 to 4, of a year.
  case quarter(Int, Int)
  /// The years from the first to the last, both included.
  case span(Int, Int)

  /// Reads `2021`, `2021-06`, `2021-Q3` or `2017/2021`; nil for anything else.
  public init?(_ text: some StringProtocol) {
    self.init(String(text))
  }

  /// Reads `2021`, `2021-06`, `2021-Q3` or `2017/2021`; nil for anything else.
  public init?(_ text: String) {
    // Most periods in data files are years.
    if let year = Self.year(text[...]) {
      self = .year(year)
      return
    }
    let halves = text.split(separator: "/", omittingEmptySubsequences: false)
    if halves.count == 2 {
      guard let first = Self.year(halves[0]), let last = Self.year(halves[1]), first <= last else { return nil }
      self = .span(first, last)
      return
    }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, let year = Self.year(parts[0]) else { return nil }
    if parts[1].first == "Q", let quarter = Int(parts[1].dropFirst()), (1...4).contains(quarter) {
      self = .quarter(year, quarter)
    } else if parts[1].utf8.count == 2, let month = Int(parts[1]), (1...12).contains(month) {
      self = .month(year, month)
    } else {
      return nil
    }
  }

  /// The years it touches, in order.
  public var years: ClosedRange<Int> {
    switch self {
    case .year(let year), .month(let year, _), .quarter(let year, _): year...year
    case .span(let first, let last): first...last
    }
  }

  /// The year in which it ends.
  public var year: Int { years.upperBound }

  /// Its first day; nil only for years that no calendar has.
  public var start: CalendarDate? {
    switch self {
    case .year(let year), .span(let year, _): CalendarDate(year: year, month: 1, day: 1)
    case .month(let year, let month): CalendarDate(year: year, month: month, day: 1)
    case .quarter(let year, let quarter): CalendarDate(year: year, month: quarter * 3 - 2, day: 1)
    }
  }

  /// Its last day.
  public var end: CalendarDate {
    switch self {
    case .year(let year), .span(_, let year): CalendarDate(lastOf: 12, year)
    case .month(let year, let month): CalendarDate(lastOf: month, year)
    case .quarter(let year, let quarter): CalendarDate(lastOf: quarter * 3, year)
    }
  }

  private static func year(_ text: Substring) -> Int? {
    text.utf8.count == 4 && text.utf8.allSatisfy { (48...57).contains($0) } ? Int(text) : nil
  }
}

extension Period: Comparable {
  /// Orders by end, then shorter periods first, so that a month precedes the year it closes.
  public static func < (left: Self, right: Self) -> Bool {
    (left.end, left.months) < (right.end, right.months)
  }

  private var months: Int {
    switch self {
    case .month: 1
    case .quarter: 3
    case .year, .span: years.count * 12
    }
  }
}

extension Period: CustomStringConvertible {
  /// The period as it is written in data files.
  public var description: String {
    switch self {
    case .year(let year): "\(year)"
    case .month(let year, let month): "\(year)-\(month < 10 ? "0" : "")\(month)"
    case .quarter(let year, let quarter): "\(year)-Q\(quarter)"
    case .span(let first, let last): "\(first)/\(last)"
    }
  }
}
