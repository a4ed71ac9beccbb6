import PlanCharts
import Testing

@Suite("The data of a chart as a file")
struct ChartTableTests {
  @Test("the file begins with the mark of UTF-8, and its lines end as RFC 4180 has it")
  func lines() {
    let table = ChartTable(columns: ["时期", "数值"], rows: [["2021", "8.1%"], ["2022", "无数据"]])
    #expect(table.csv == "\u{FEFF}时期,数值\r\n2021,8.1%\r\n2022,无数据\r\n")
    #expect(Array(table.csv.utf8.prefix(3)) == [0xEF, 0xBB, 0xBF])
  }

  @Test(
    "cells with commas, quotes or line breaks are quoted, others are not",
    arguments: [
      ("1,480户", "\"1,480户\""), ("称“高”", "称“高”"), ("a \"b\"", "\"a \"\"b\"\"\""), ("a\nb", "\"a\nb\""),
      ("a\r\nb", "\"a\r\nb\""), ("甲、乙", "甲、乙"), ("", ""),
    ])
  func quotes(cell: String, written: String) {
    #expect(ChartTable(columns: [cell], rows: [[String]]()).csv == "\u{FEFF}" + written + "\r\n")
  }
}
