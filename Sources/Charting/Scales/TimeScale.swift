/// Maps years, with fractions for parts of them, to positions.
public struct TimeScale: Hashable, Sendable {
  /// A time worth a tick.
  public struct Tick: Hashable, Sendable {
    /// Years, with a fraction for the month.
    public let time: Double
    /// `2023`, or `2023-04` where ticks are closer than a year: the month that ends there, as the year 2023 ends at 2023.
    public let text: String
  }

  /// The scale that the times go through.
  public let linear: LinearScale

  /// A scale from the years of `domain` to the positions `start` to `end`.
  public init(domain: ClosedRange<Double>, from start: Double, to end: Double) {
    linear = LinearScale(domain: domain, from: start, to: end)
  }

  /// The position of a time.
  public func callAsFunction(_ time: Double) -> Double { linear(time) }

  /// The ticks on round times that leave at least `spacing` px from one to the next.
  ///
  /// - Parameter wholeYears: whether months are left out, as for annual data.
  /// - Returns: nothing beyond a million years, where ticks would mean nothing.
  public func ticks(spacing: Double, wholeYears: Bool) -> [Tick] {
    guard linear.domain.lowerBound > -1e6, linear.domain.upperBound < 1e6 else { return [] }
    let months = monthsPerTick(spacing: spacing, wholeYears: wholeYears)
    let first = (linear.domain.lowerBound * 12 / months - 1e-6).rounded(.up)
    let last = (linear.domain.upperBound * 12 / months + 1e-6).rounded(.down)
    guard first <= last else { return [] }
    return (Int(first)...Int(last)).map { index in
      let month = index * Int(months)
      return Tick(time: Double(month) / 12, text: Self.text(ofMonth: month, wholeYears: months >= 12))
    }
  }

  /// The shortest round step that is not below the wanted distance: 1, 3, 6 months, then 1, 2, 5 times 10^n years.
  private func monthsPerTick(spacing: Double, wholeYears: Bool) -> Double {
    let span = (linear.domain.upperBound - linear.domain.lowerBound) * 12
    let wanted = span * spacing / max((linear.end - linear.start).magnitude, 1)
    return (wholeYears ? Self.yearSteps : Self.monthSteps).first { $0 >= wanted } ?? 12e6
  }

  /// In months.
  private static let yearSteps = [1.0, 1e1, 1e2, 1e3, 1e4, 1e5].flatMap { [12 * $0, 24 * $0, 60 * $0] }
  private static let monthSteps = [1.0, 3, 6] + yearSteps

  private static func text(ofMonth month: Int, wholeYears: Bool) -> String {
    if wholeYears { return String(Int((Double(month) / 12).rounded(.down))) }
    let yearsBefore = Int((Double(month - 1) / 12).rounded(.down))
    let number = month - yearsBefore * 12
    return "\(yearsBefore + 1)-\(number < 10 ? "0" : "")\(number)"
  }
}
