/// An SVG scatter plot: mostly numbers in attributes.
struct ChartPage: Page {
  static let name = "chart"

  let width = 1000
  let height = 300
  let marks = (0..<500).map(Mark.init)

  struct Mark: Encodable {
    let x: Double
    let y: Double
    let status: String
    let label: String

    init(_ number: Int) {
      x = Double(number) * 2 + 0.5
      y = Double(number * 7919 % 300) + 0.25
      status = number % 3 == 0 ? "behind" : "ahead"
      label = "Area \(number): \(number * 31 % 97) <%>"
    }
  }
}
