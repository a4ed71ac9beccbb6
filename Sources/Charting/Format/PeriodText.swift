/// A time as charts name it, from a year to a day.
public enum PeriodText: Hashable, Sendable {
  /// A calendar year.
  case year(Int)
  /// A quarter, 1 to 4, of a year.
  case quarter(Int, Int)
  /// A month, 1 to 12, of a year.
  case month(Int, Int)
  /// A day of a month of a year.
  case day(Int, Int, Int)
  /// The years from the first to the last, both included.
  case span(Int, Int)

  /// How much room there is.
  public enum Form: Hashable, Sendable, CaseIterable {
    /// In a sentence or a table: `2021年6月`, `June 2021`.
    case full
    /// On an axis: `2021-06`, `Jun 2021`.
    case short
  }

  /// The time in words; months, quarters and days beyond the calendar are held inside it.
  public func text(in language: ChartLanguage, _ form: Form = .full) -> String {
    switch language {
    case .chinese: form == .full ? chinese : digits
    case .english: english(form)
    }
  }

  private var chinese: String {
    switch self {
    case .year(let year): "\(year)年"
    case .quarter(let year, let quarter): "\(year)年第\(Self.held(quarter, 4))季度"
    case .month(let year, let month): "\(year)年\(Self.held(month, 12))月"
    case .day(let year, let month, let day): "\(year)年\(Self.held(month, 12))月\(Self.held(day, 31))日"
    case .span(let first, let last): first == last ? "\(first)年" : "\(min(first, last))–\(max(first, last))年"
    }
  }

  /// Without words: what leaves no doubt in any language.
  private var digits: String {
    switch self {
    case .year(let year): "\(year)"
    case .quarter(let year, let quarter): "\(year)-Q\(Self.held(quarter, 4))"
    case .month(let year, let month): "\(year)-\(Self.padded(month, 12))"
    case .day(let year, let month, let day): "\(year)-\(Self.padded(month, 12))-\(Self.padded(day, 31))"
    case .span(let first, let last): first == last ? "\(first)" : "\(min(first, last))–\(max(first, last))"
    }
  }

  private func english(_ form: Form) -> String {
    let name = { (month: Int) in
      let name = Self.months[Self.held(month, 12) - 1]
      return form == .full ? name : String(name.prefix(3))
    }
    return switch self {
    case .year, .span: digits
    case .quarter(let year, let quarter): "Q\(Self.held(quarter, 4)) \(year)"
    case .month(let year, let month): "\(name(month)) \(year)"
    case .day(let year, let month, let day): "\(Self.held(day, 31)) \(name(month)) \(year)"
    }
  }

  private static func held(_ number: Int, _ last: Int) -> Int { min(max(number, 1), last) }

  private static func padded(_ number: Int, _ last: Int) -> String {
    let number = held(number, last)
    return number < 10 ? "0\(number)" : "\(number)"
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
}
