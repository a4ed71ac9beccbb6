/// Maps times to positions.
///
/// All charts count time in years on one clock: 2024.0 is the start of 2024, and 2024 ends at 2025.0.
public struct TimeScale: Hashable, Sendable {
  /// A time worth a tick.
  public struct Tick: Hashable, Sendable {
    /// In years.
    public let time: Double
    /// `2023`, or `2023-04` where ticks are closer than a year.
    public let text: String
  }

  /// Which year or month a tick is named after.
  public enum Naming: Hashable, Sendable {
    /// The one that ends there: a figure of a year stands at the year's end, where the tick has the year's name.
    case ending
    /// The one that begins there, for axes where a year is a stretch.
    case beginning
  }

  /// The scale that the times go through.
  public let linear: LinearScale

  /// A scale from the times of `domain` to the positions `start` to `end`.
  public init(domain: ClosedRange<Double>, from start: Double, to end: Double) {
    linear = LinearScale(domain: domain, from: start, to: end)
  }

  /// The position of a time.
  public func callAsFunction(_ time: Double) -> Double { linear(time) }

  /// The ticks with round names that leave at least `spacing` px from one to the next.
  ///
  /// - Parameter wholeYears: whether months are left out, as for annual data.
  /// - Returns: no ticks beyond a million years, where they would mean nothing.
  public func ticks(spacing: Double, wholeYears: Bool, naming: Naming = .ending) -> [Tick] {
    guard linear.domain.lowerBound > -1e6, linear.domain.upperBound < 1e6 else { return [] }
    let step = monthsPerTick(spacing: spacing, wholeYears: wholeYears)
    // Months are counted so that a round count has a round name.
    let shift = naming == .ending ? 12.0 : 0
    let first = ((linear.domain.lowerBound * 12 - shift) / step - 1e-6).rounded(.up)
    let last = ((linear.domain.upperBound * 12 - shift) / step + 1e-6).rounded(.down)
    guard first <= last else { return [] }
    return (Int(first)...Int(last)).map { index in
      let month = index * Int(step) + Int(shift)
      let named = naming == .ending ? month - 1 : month
      return Tick(time: Double(month) / 12, text: Self.name(ofMonth: named, asYear: step >= 12))
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

  /// The name of a month, counted from the start of year 0, or of its year.
  private static func name(ofMonth index: Int, asYear: Bool) -> String {
    let year = Int((Double(index) / 12).rounded(.down))
    let month = index - year * 12 + 1
    return asYear ? String(year) : "\(year)-\(month < 10 ? "0" : "")\(month)"
  }
}
