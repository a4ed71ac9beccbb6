/// A long table: mostly text, a loop within a loop.
struct TablePage: Page {
  static let name = "table"

  let rows = (1...1000).map { row in
    Row(number: row, cells: (1...6).map { $0 == 3 ? "R&D \(row)" : "cell \(row).\($0)" })
  }

  struct Row: Encodable {
    let number: Int
    let cells: [String]
  }
}
