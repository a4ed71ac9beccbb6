import Charting
import Wording

/// How areas are filled by their figures: in classes, each with a tint, and a pattern for those without one.
struct MapTints: Sendable {
  private let classes: ValueClasses
  private let unit: ChartUnit

  /// Classes of `values`, which are written in `unit`.
  init(_ values: [Double], _ unit: ChartUnit, method: ValueClasses.Method = .quantiles) {
    classes = ValueClasses(values, method: method)
    self.unit = unit
  }

  /// The class of an area as its template knows it.
  func code(for value: Double?) -> String {
    value.flatMap { classes.index(of: $0) }.map { "heat-\(classes.tint($0))" } ?? "no-data"
  }

  /// The classes by their least and greatest figures, and the pattern of areas without one where there are some.
  func key(absent: String?, _ voice: Voice) -> [Legend.Entry] {
    let entries = classes.bounds.enumerated().map { index, bounds in
      let ends = Set([bounds.lowerBound, bounds.upperBound]).sorted().map(unit.text)
      return Legend.Entry(
        "heat-\(classes.tint(index))", voice.counted(ends.joined(separator: "–"), unit: unit.name))
    }
    return entries + (absent.map { [Legend.Entry("no-data", $0)] } ?? [])
  }
}
