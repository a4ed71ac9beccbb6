// For the linker alone: `log10` becomes a call of the C library's.
import Glibc

/// Maps positive numbers to positions so that equal ratios take equal lengths.
///
/// The range may run backwards, as a y axis does.
public struct LogScale: Hashable, Sendable {
  /// The numbers that map to the two ends.
  public let domain: ClosedRange<Double>
  /// The powers of ten, in proportion.
  private let exponents: LinearScale

  /// A scale from `domain` to the positions `start` to `end`.
  ///
  /// - Throws: `ChartError.notPositive`, naming `datum`, if the domain reaches to zero or below: no ratio leads there.
  public init(
    domain: ClosedRange<Double>, from start: Double, to end: Double, datum: Datum = Datum("scale", "domain")
  ) throws(ChartError) {
    guard domain.lowerBound > 0 else { throw .notPositive(datum) }
    guard domain.upperBound.isFinite else { throw .notFinite(datum) }
    self.init(positive: domain, from: start, to: end)
  }

  /// A scale for a domain that has been checked.
  init(positive domain: ClosedRange<Double>, from start: Double, to end: Double) {
    self.domain = domain
    exponents = LinearScale(domain: log10(domain.lowerBound)...log10(domain.upperBound), from: start, to: end)
  }

  /// The position of `value`; one that is not positive, which layouts refuse, maps to the domain's lower end.
  public func callAsFunction(_ value: Double) -> Double {
    exponents(value > 0 ? log10(value) : exponents.domain.lowerBound)
  }
}
