/// A power of ten that the numbers of a chart can be written in, such as millions.
public struct Magnitude: Hashable, Sendable {
  /// The power of ten: 6 for millions.
  public let exponent: Int
  /// Smaller numbers are written out.
  public let least: Double

  /// A power of ten for numbers from `least` on.
  public init(exponent: Int, from least: Double) {
    self.exponent = exponent
    self.least = least
  }

  /// The magnitude that fits these values: the last of `magnitudes` that the greatest value reaches.
  ///
  /// Returns nil if it reaches none of them, so that numbers are written out. Values that are not finite do not count.
  public static func fitting(
    _ values: some Sequence<Double>, among magnitudes: [Magnitude]
  ) -> Magnitude? {
    let greatest = greatest(of: values)
    return magnitudes.filter { $0.least <= greatest }.max { $0.least < $1.least }
  }

  /// The greatest absolute value of those that are finite; 0 without any.
  static func greatest(of values: some Sequence<Double>) -> Double {
    values.reduce(0) { $1.isFinite ? max($0, $1.magnitude) : $0 }
  }
}
