import Diagnostics

/// What is wrong with the form of a CSV file, before anything is known of its meaning.
struct CSVFault {
  enum Kind {
    case unclosed, textAfterQuote, quoteInside
    case ragged(count: Int)
  }

  let kind: Kind
  /// The cell at fault; of a ragged row the first.
  let slice: CSVTable.Slice
  /// The line on which that cell begins.
  let rowLine: Int

  /// The fault with its place in `table`.
  func diagnostic(in table: CSVTable) -> Diagnostic {
    let cell = CSVCell(table: table, slice: slice, rowLine: rowLine, rowStart: slice.start).location
    let place = SourceLocation(path: cell.path, line: cell.line, column: cell.column)
    switch kind {
    case .unclosed:
      let quote = SourceLocation(path: cell.path, line: cell.line, column: cell.column - 1)
      return quoteFault(at: quote, Text(zh: "引号没有闭合", en: "this quote is never closed"))
    case .textAfterQuote:
      return quoteFault(at: place, Text(zh: "右引号之后还有文字", en: "there is text after the closing quote"))
    case .quoteInside:
      return quoteFault(at: cell, Text(zh: "没有加引号的单元格里有引号", en: "there is a quote in a cell without quotes"))
    case .ragged(let count):
      return Diagnostic(
        .error, "csv-ragged-row", at: SourceLocation(path: cell.path, line: rowLine, column: 1),
        Text(
          zh: "这一行有 \(count) 个单元格，表头有 \(table.header.count) 个",
          en: "this row has \(count) cells, the header has \(table.header.count)"),
        help: Text(
          zh: "空单元格也要有逗号；含逗号的文字要加英文双引号",
          en: "keep the commas of empty cells; put text with a comma between double quotes"))
    }
  }

  private func quoteFault(at place: SourceLocation, _ message: Text) -> Diagnostic {
    Diagnostic(
      .error, "csv-quote", at: place, message,
      help: Text(
        zh: "整个单元格用英文双引号括起来，其中的双引号写两遍", en: "put the whole cell between double quotes and double those inside"))
  }
}
