/// A small page of a portal: navigation, an axis and a table of figures.
struct ReferencePage: Page {
  static let name = "reference"

  let title = "Research & development"
  let links = (1...30).map { Link(address: "areas/area-\($0)/index.html", label: "District \($0)", isCurrent: $0 == 7) }
  let ticks = (0..<12).map { Tick(x: 40 + $0 * 50, label: "\(2014 + $0)") }
  let rows = (1...20).map(Row.init)

  struct Link: Encodable {
    let address: String
    let label: String
    let isCurrent: Bool
  }

  struct Tick: Encodable {
    let x: Int
    let label: String
  }

  struct Row: Encodable {
    let name: String
    let unit: String
    let base: Int
    let target: Int
    let value: Double
    let status: String

    init(_ number: Int) {
      name = number % 4 == 0 ? "Spending on R&D, <\(number)" : "Indicator number \(number)"
      unit = number % 2 == 0 ? "亿元" : "%"
      base = 100 * number
      target = 150 * number
      value = Double(number) * 120 + 0.5
      status = number % 3 == 0 ? "far behind" : "well on track"
    }
  }
}
