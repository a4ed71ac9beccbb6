import PlanModel

extension CalendarDate {
  /// The days since 1 March of the year 0, in the Gregorian calendar carried backwards.
  var dayNumber: Int {
    // Counting years from March puts the leap day last, so that months have a regular length.
    let shifted = (month + 9) % 12
    let years = month < 3 ? year - 1 : year
    return years * 365 + years / 4 - years / 100 + years / 400 + (shifted * 306 + 5) / 10 + day - 1
  }
}

extension Period {
  /// Its first day, as a day number.
  var firstDay: Int {
    let months =
      switch self {
      case .month: 1
      case .quarter: 3
      case .year, .span: years.count * 12
      }
    return end.endOfMonth(after: -months).dayNumber + 1
  }

  /// The days by which something in `actual` is later than this; negative if earlier, 0 within it.
  func days(until actual: Int) -> Int {
    if actual > end.dayNumber { return actual - end.dayNumber }
    return min(0, actual - firstDay)
  }
}
