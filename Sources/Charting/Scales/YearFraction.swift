/// Dates as numbers on a time axis: the year plus the share of it that has passed when the day begins.
public enum YearFraction {
  /// The number of a date of the Gregorian calendar; month and day are held inside their bounds.
  public static func of(year: Int, month: Int = 1, day: Int = 1) -> Double {
    let lengths = monthLengths(of: year)
    let month = min(max(month, 1), 12)
    let day = min(max(day, 1), lengths[month - 1])
    let passed = lengths.prefix(month - 1).reduce(0, +) + day - 1
    return Double(year) + Double(passed) / Double(lengths.reduce(0, +))
  }

  private static func monthLengths(of year: Int) -> [Int] {
    let isLeap = year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
    return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  }
}
