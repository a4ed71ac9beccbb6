import PlanModel
import Testing

@testable import PlanContent

/// A printed figure and how it is to be read, worked by hand from the method's table.
struct PrintedCase: Sendable, CustomTestStringConvertible {
  let printed: String
  let unit: String
  let value: Double
  let interval: Interval
  /// `F` for a forecast, `aspire` for a hope, a comparison sign for a bound.
  let words: Set<String>

  var testDescription: String { printed }

  /// Reads lines such as `近2000户 | 户 | 2000 | [1900, 2000) | F`; a figure without hedge is its own interval.
  static func table(_ lines: String) -> [PrintedCase] {
    lines.split(separator: "\n").compactMap { line in
      let cells = line.split(separator: "|", omittingEmptySubsequences: false).map { $0.trimmed }
      guard cells.count >= 3, let value = Double(cells[2]) else { return nil }
      let interval = cells.count > 3 && !cells[3].isEmpty ? Interval(written: cells[3]) : Interval(value)
      let words = cells.count > 4 ? Set(cells[4].split(separator: " ").map(String.init)) : []
      return interval.map { PrintedCase(printed: cells[0], unit: cells[1], value: value, interval: $0, words: words) }
    }
  }
}

extension PrintedFigure {
  /// What the words around the number say, as the tables write it.
  var words: Set<String> {
    Set([isForecast ? "F" : nil, isAspiration ? "aspire" : nil, hedge?.comparison?.rawValue].compactMap { $0 })
  }
}

extension Interval {
  /// Reads `[1, 2]` or `[1, 2)`.
  fileprivate init?(written text: String) {
    let ends = text.dropFirst().dropLast().split(separator: ",").compactMap { Double($0.trimmed) }
    guard ends.count == 2 else { return nil }
    self.init(ends[0], ends[1], includesHigh: text.hasSuffix("]"))
  }
}

extension Substring {
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
