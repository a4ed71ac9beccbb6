/// A figure: its number or numbers, how finely it was printed, and the words that printed it.
public struct Quantity: Sendable, Hashable {
  /// The number to show and to draw: the one that is printed, without its hedge.
  public let value: Double
  /// What the figure says about the true number, in the indicator's unit.
  public let interval: Interval
  /// Half a unit of the last printed digit, in the indicator's unit.
  public let precision: Double
  /// The figure as its source prints it; nil where the data file gives only a number.
  public let printed: String?

  /// A figure with its reading.
  public init(value: Double, interval: Interval, precision: Double, printed: String? = nil) {
    self.value = value
    self.interval = interval
    self.precision = precision
    self.printed = printed
  }

  /// An exact number, as fine as Double prints it.
  public init(exactly value: Double) {
    self.init(value: value, interval: Interval(value), precision: 0)
  }
}
