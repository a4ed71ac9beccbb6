/// A point in time, on the one clock that progress and charts share.
///
/// The number of a year is the instant when it begins: 2024.0 is the start of 1 January 2024, and 2024 ends at 2025.0.
/// A month is a twelfth of its year and a day an equal part of it, so that a day may lie up to two days off its month.
public struct Instant: Sendable, Hashable {
  /// The running year, plus the share of it that has passed.
  public let years: Double

  /// An instant by the running year and the share of it that has passed.
  public init(years: Double) {
    self.years = years
  }

  /// An instant by the years that are complete then: 2024 is the end of 2024.
  public init(completedYears: Double) {
    self.init(years: completedYears + 1)
  }

  /// The last complete year, plus the share of the running one that has passed: 2024 at the end of 2024.
  ///
  /// A figure of a year is known at the year's end, so this is the number that readers know the figure's time by.
  public var completedYears: Double { years - 1 }

  /// The years from `earlier` to `later`; negative if they are the other way round.
  public static func - (later: Instant, earlier: Instant) -> Double {
    later.years - earlier.years
  }
}

extension Instant: Comparable {
  /// Orders by time.
  public static func < (left: Self, right: Self) -> Bool { left.years < right.years }
}

extension CalendarDate {
  /// When the day begins.
  public var instant: Instant {
    let lengths = (1...12).map { Self.days(in: $0, of: year) }
    let passed = lengths.prefix(month - 1).reduce(0, +) + day - 1
    return Instant(years: Double(year) + Double(passed) / Double(lengths.reduce(0, +)))
  }
}

extension Period {
  /// When it begins.
  public var startInstant: Instant {
    switch self {
    case .year(let year), .span(let year, _): Self.instant(year, month: 0)
    case .month(let year, let month): Self.instant(year, month: month - 1)
    case .quarter(let year, let quarter): Self.instant(year, month: quarter * 3 - 3)
    }
  }

  /// When it ends, which is when the next one begins.
  public var endInstant: Instant { Self.instant(end.year, month: end.month) }

  /// When so many months of a year are over.
  private static func instant(_ year: Int, month count: Int) -> Instant {
    Instant(years: Double(year) + Double(count) / 12)
  }
}
