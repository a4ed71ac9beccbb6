import PlanCharts
import Testing

@testable import Portal

/// A kind of chart, and the options that give it the values of a bad input.
struct BadCall: Sendable, CustomTestStringConvertible {
  let name: String
  private let kind: String
  private let options: @Sendable (BadInput) -> String

  var testDescription: String { name }

  /// Every kind, and the axes that some have.
  static let all =
    ChartKind.allCases.map { kind in BadCall(kind.rawValue) { data(kind, $0) } } + [
      BadCall("line", named: "line-log") { data(.line, $0) + ", scale=\"log\"" },
      BadCall("multiples", named: "multiples-indexed") { data(.multiples, $0) + ", axis=\"indexed\"" },
      BadCall("sparkline", hasTitle: false) { "data=\(list($0.items.map(\.value)))" },
    ]

  private init(
    _ kind: String, named name: String? = nil, hasTitle: Bool = true, options: @escaping @Sendable (BadInput) -> String
  ) {
    self.kind = kind
    self.name = name ?? kind
    self.options = { input in
      let label = input.items.last?.label ?? "例"
      return options(input) + (hasTitle ? ", title=\"\(label)\", source=\"\(label)\"" : "")
    }
  }

  /// The call with `input`.
  func text(_ input: BadInput) -> String { "chart(\"\(kind)\", \(options(input)))" }

  /// Exhaustive, so that a new kind is tried too.
  private static func data(_ kind: ChartKind, _ input: BadInput) -> String {
    let (first, last) = (input.values.first ?? "none", input.values.last ?? "none")
    switch kind {
    case .line, .multiples, .heat: return series(input)
    case .bars: return rows(input) { "\"value\": \($0.value), \"target\": \($0.value)" }
    case .bullet: return "done=\(first), due=\(last), status=\"lag\""
    case .dumbbell: return rows(input) { "\"then\": 1, \"now\": \($0.value), \"target\": \($0.value)" }
    case .slope: return rows(input) { "\"first\": \($0.value), \"second\": 4" } + ", times=[\"2020年\", \"2023年\"]"
    case .strip: return "data={\"met\": \(first), \"lag\": \(last)}"
    case .tiles:
      return rows(input) { "\"column\": \($0.column), \"row\": \($0.row), \"known\": 0, \"total\": \($0.value)" }
    case .choropleth: return rows(input) { "\"value\": \($0.value), \"outline\": \(square($0))" }
    case .timeline: return rows(input, naming: "name") { "\"planned\": \($0.time), \"actual\": \($0.time)" }
    case .chain: return rows(input, naming: "name") { "\"stage\": \"upstream\", \"items\": [\"\($0.label)\"]" }
    }
  }

  private static func rows(
    _ input: BadInput, naming key: String = "label", _ entry: (BadInput.Item) -> String
  ) -> String {
    "data=" + list(input.items.map { "{\"\(key)\": \"\($0.label)\", \(entry($0))}" })
  }

  /// Two series of the same values.
  private static func series(_ input: BadInput) -> String {
    let points = list(input.items.map { "[\($0.time), \($0.value)]" })
    let labels = [input.items.first?.label ?? "甲", input.items.last?.label ?? "乙"]
    return "data=" + list(labels.map { "{\"label\": \"\($0)\", \"points\": \(points)}" })
  }

  private static func square(_ item: BadInput.Item) -> String {
    let (x, y) = (item.column * 16, item.row * 10)
    return list([(x, y), (x + 16, y), (x + 16, y + 10), (x, y + 10)].map { "[\($0.0), \($0.1)]" })
  }

  private static func list(_ items: [String]) -> String { "[" + items.joined(separator: ", ") + "]" }
}
