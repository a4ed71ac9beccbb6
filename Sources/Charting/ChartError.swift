/// Why a chart cannot be drawn.
///
/// Every layout throws it: none returns a drawing without marks, or a coordinate that is not a number.
public enum ChartError: Error, Equatable, Sendable {
  /// There is nothing to draw: no value, row, tile or stage.
  case noData
  /// A value is NaN or infinite.
  case notFinite(Datum)
  /// A value is beyond ±10^18, or a time beyond ±10^5 years, which is a mistake or cannot be shown on a scale.
  case tooLarge(Datum)
  /// An interval ends before it begins.
  case reversed(Datum)
  /// A count, column or row is negative.
  case negative(Datum)
  /// A value is zero or negative, but ratios are drawn: on a logarithmic scale, or as the base of an index.
  case notPositive(Datum)
  /// Two tiles claim the same cell.
  case occupied(Datum)
  /// The width is not a number, or below the least at which the chart can be read.
  case tooNarrow(minimum: Double)
}

/// Which input value is meant.
public struct Datum: Hashable, Sendable {
  /// The series, row, tile or mark, by its id.
  public let owner: String
  /// The place in the owner's list, counted from 0, if it has one.
  public let index: Int?
  /// The field's name in the spec.
  public let field: String

  /// Names a value of the input.
  public init(_ owner: String, _ field: String, index: Int? = nil) {
    self.owner = owner
    self.index = index
    self.field = field
  }
}

extension ChartError: CustomStringConvertible {
  /// One English sentence that says what is wrong and where.
  public var description: String {
    switch self {
    case .noData: "there is nothing to draw"
    case .notFinite(let datum): "\(datum) is not a finite number"
    case .tooLarge(let datum): "\(datum) is too large to be drawn"
    case .reversed(let datum): "\(datum) ends before it begins"
    case .negative(let datum): "\(datum) is negative"
    case .notPositive(let datum): "\(datum) is not above zero, as ratios need"
    case .occupied(let datum): "\(datum) is in a cell that another tile has"
    case .tooNarrow(let minimum): "the width must be at least \(Coordinate.text(minimum))"
    }
  }
}

extension Datum: CustomStringConvertible {
  /// The place as `owner[index].field`.
  public var description: String {
    index.map { "\(owner)[\($0)].\(field)" } ?? "\(owner).\(field)"
  }
}
