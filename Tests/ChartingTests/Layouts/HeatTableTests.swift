import Charting
import Testing

@Suite struct HeatTableTests {
  private func row(
    _ values: [Double?], id: String = "firms", name: String = "企业数（户）", from year: Int = 2021,
    direction: HeatTable.Direction = .up
  ) -> HeatTable.Row {
    HeatTable.Row(
      id: id, name: name, direction: direction,
      cells: values.enumerated().map { HeatTable.Cell(year: year + $0, value: $1.map { ValueInterval($0) }) })
  }

  private func layout(_ rows: HeatTable.Row..., width: Double = 640) throws -> HeatTable.Geometry {
    try HeatTable.layout(HeatTable.Spec(rows: rows), width: width)
  }

  @Test("a row's own range is cut into five tints, the greatest value the strongest")
  func tints() throws {
    let table = try layout(row([0, 20, 40, 60, 80, 100]), row([1000, 1001], id: "b"))
    #expect(table.rows[0].cells.map(\.tint) == [0, 1, 2, 3, 4, 4])
    #expect(table.rows[1].cells.prefix(2).map(\.tint) == [0, 4])
  }

  @Test("where less is better the least value has the strongest tint")
  func down() throws {
    #expect(try layout(row([10, 30, 20], direction: .down)).rows[0].cells.map(\.tint) == [4, 0, 2])
  }

  @Test("equal values and a single one have the middle tint")
  func equal() throws {
    #expect(try layout(row([5, 5])).rows[0].cells.map(\.tint) == [2, 2])
    #expect(try layout(row([5])).rows[0].cells.map(\.tint) == [2])
  }

  @Test("a missing value has no tint and says so, and a year without any value keeps its column")
  func missing() throws {
    let table = try layout(row([1, nil, 3]), row([4, nil, nil], id: "b"))
    #expect(table.years.map(\.text) == ["2021", "2022", "2023"])
    #expect(table.rows[0].cells.map(\.tint) == [0, nil, 4])
    #expect(table.rows[1].cells.map(\.label.text) == ["4", "–", "–"])
    #expect(table.rows[1].cells[1].kind == .missing)
  }

  @Test("no more than the latest years are shown, and those of the tint's range alone")
  func latest() throws {
    let table = try layout(row([1000] + (1...9).map { Double($0) }, from: 2016))
    #expect(table.shownYears == Array(2018...2025))
    #expect(table.rows[0].cells.last?.tint == 4)
  }

  @Test("on a phone the latest years that fit are shown, and the rest is told")
  func narrow() throws {
    let rows = [row((0..<8).map { 1_234_567 + Double($0) })]
    let spec = HeatTable.Spec(rows: rows, cutText: "更早的年份见数据表")
    let wide = try HeatTable.layout(spec, width: 680)
    let phone = try HeatTable.layout(spec, width: 300)
    #expect(wide.shownYears.count > phone.shownYears.count)
    #expect(phone.shownYears.last == 2028)
    #expect(phone.cut?.text == "更早的年份见数据表")
    #expect(phone.rows[0].name.allSatisfy { $0.box.maxY <= phone.rows[0].cells[0].rect.y })
  }

  @Test("hedged, unsettled and newly defined values are told by shape, each in its own corner")
  func shapes() throws {
    let cells = [
      HeatTable.Cell(year: 2021, value: ValueInterval(low: 900, high: 1000), text: "近1000"),
      HeatTable.Cell(year: 2022, value: ValueInterval(950), kind: .forecast),
      HeatTable.Cell(year: 2023, value: ValueInterval(980), kind: .breakInSeries),
      HeatTable.Cell(year: 2024, value: ValueInterval(low: 990, high: 990, openEnd: .above), kind: .preliminary),
    ]
    let row = HeatTable.Row(id: "a", name: "甲", cells: cells)
    let drawn = try layout(row).rows[0].cells
    #expect(drawn.map { $0.hedge != nil } == [true, false, false, true])
    #expect(drawn.map { $0.unsettled != nil } == [false, true, false, true])
    #expect(drawn.map { $0.breakMark != nil } == [false, false, true, false])
    #expect(drawn[0].label.text == "近1000" && drawn[3].label.text == "≥990")
    for cell in drawn {
      for corner in [cell.hedge, cell.unsettled].compactMap({ $0 }) {
        let mark = Rect(x: corner.x - 3, y: corner.y - 3, width: 6, height: 6)
        #expect(cell.rect.contains(mark) && !mark.overlaps(cell.label.box))
      }
      if let bar = cell.breakMark { #expect(cell.rect.contains(bar) && !bar.overlaps(cell.label.box)) }
    }
  }

  @Test("cells out of order stand in order, and the later of two of one year counts")
  func order() throws {
    let cells = [(2023, 3.0), (2021, 1.0), (2022, 9.0), (2022, 2.0)].map {
      HeatTable.Cell(year: $0.0, value: ValueInterval($0.1))
    }
    let table = try layout(HeatTable.Row(id: "a", name: "甲", cells: cells))
    #expect(table.rows[0].cells.map(\.label.text) == ["1", "2", "3"])
  }

  @Test(
    "60 rows, long and mixed names and extreme values stay readable",
    arguments: [200, 320, 350, 640, 960] as [Double])
  func readable(width: Double) throws {
    let names = ["GDP 增速", String(repeating: "长", count: 80), "R&D spending（亿元）", ""]
    let values: [[Double?]] = [[1e15, 1e-9, nil], [-1e15, 0, 1e15], [7, 7, 7], [nil, nil, 1.0 / 3]]
    let rows = (0..<60).map { row(values[$0 % 4], id: "r\($0)", name: names[$0 % 4]) }
    let table = try HeatTable.layout(HeatTable.Spec(rows: rows), width: width)
    let cells = table.rows.flatMap(\.cells)
    expectInside(cells.map(\.rect), table.size)
    #expect(cells.allSatisfy { $0.rect.contains($0.label.box) })
    expectReadable(table.years + table.rows.flatMap(\.name) + cells.map(\.label), in: table.size)
  }

  @Test("no rows, no values, and values or years that are none are errors that name the cell")
  func errors() {
    #expect(throws: ChartError.noData) { try layout() }
    #expect(throws: ChartError.noData) { try layout(row([nil, nil])) }
    #expect(throws: ChartError.notFinite(Datum("firms", "value", index: 1))) { try layout(row([1, .nan])) }
    #expect(throws: ChartError.tooLarge(Datum("firms", "value", index: 0))) { try layout(row([1e30])) }
    #expect(throws: ChartError.tooLarge(Datum("firms", "year", index: 0))) { try layout(row([1], from: 1_000_000)) }
    #expect(throws: ChartError.tooNarrow(minimum: 200)) { try layout(row([1]), width: 100) }
    let reversed = HeatTable.Cell(year: 2021, value: ValueInterval(low: 2, high: 1))
    #expect(throws: ChartError.reversed(Datum("a", "value", index: 0))) {
      try layout(HeatTable.Row(id: "a", name: "甲", cells: [reversed]))
    }
  }
}
