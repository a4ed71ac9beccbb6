import Diagnostics
import Documents
import Foundation

/// How the figures of all documents are accounted for, as people and programs read it.
struct Ledger {
  let accounts: [Account]

  /// A line for every document and one for all; with `listing`, below each document the figures that are open.
  func text(listing: Bool) -> Text {
    let lines = accounts.flatMap { account in
      [Self.line(account.source.short.original.text, account.source.id.rawValue, account.figures, account.accounted)]
        + (listing ? account.unaccounted.map(Self.line) : [])
    }
    let total = Self.line(
      "合计", "total", accounts.reduce(0) { $0 + $1.figures }, accounts.reduce(0) { $0 + $1.accounted })
    let all = lines + [total]
    return Text(zh: all.map(\.zh).joined(separator: "\n"), en: all.map(\.en).joined(separator: "\n"))
  }

  private static func line(_ zh: String, _ en: String, _ figures: Int, _ accounted: Int) -> Text {
    // Rounded down, so that 100% means all.
    let share = figures == 0 ? 1000 : accounted * 1000 / figures
    let percent = "\(share / 10).\(share % 10)%"
    return Text(
      zh: "\(zh) \(figures) 个数，\(accounted) 个有着落（\(percent)）",
      en: "\(en): \(figures) figures, \(accounted) accounted for (\(percent))")
  }

  private static func line(_ figure: Account.Figure) -> Text {
    let line = "  \(figure.locator)  \(figure.before)【\(figure.printed)】\(figure.after)"
    return Text(zh: line, en: line)
  }

  /// One object for every document, with the figures that are open.
  func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(accounts.map(Entry.init)), as: UTF8.self) + "\n"
  }
}

/// An account as JSON.
private struct Entry: Encodable {
  struct Figure: Encodable {
    let locator, path: String
    let line, column: Int
    let printed, before, after: String
  }

  let source: String
  let figures, accounted: Int
  let unaccounted: [Figure]

  init(_ account: Account) {
    source = account.source.id.rawValue
    figures = account.figures
    accounted = account.accounted
    unaccounted = account.unaccounted.map { figure in
      Figure(
        locator: figure.locator.description, path: figure.location.path, line: figure.location.line,
        column: figure.location.column,
        printed: figure.printed, before: figure.before, after: figure.after)
    }
  }
}
