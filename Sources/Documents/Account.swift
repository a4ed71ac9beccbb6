import Diagnostics
import PlanModel

/// Which figures of a document the rows of a plan account for.
public struct Account: Sendable {
  /// A figure of the document.
  public struct Figure: Sendable, Hashable {
    /// Its place.
    public let locator: Locator
    /// Its place in the document's file.
    public let location: SourceLocation
    /// The figure as printed.
    public let printed: String
    /// What is printed before it, without white space.
    public let before: String
    /// What is printed after it, without white space.
    public let after: String
  }

  /// The document.
  public let source: Source
  /// How many figures it has.
  public let figures: Int
  /// Those that no row accounts for, in order of the document.
  public let unaccounted: [Figure]

  /// How many figures a row accounts for, as data or as deliberately not tracked.
  public var accounted: Int { figures - unaccounted.count }
}

/// Counts the figures of every document, and finds those that no row of a plan accounts for.
///
/// A row accounts for a figure if the figure lies within its printed words, the investment or the name of a project, found
/// at the row's locator. What a figure is, a mechanical rule says. O(bytes + figures × length of their places).
///
/// - Returns: one account for each document, in the order of the sources.
public func account(for plan: Plan, in corpus: Corpus) -> [Account] {
  let quotations = Dictionary(grouping: plan.quotations, by: \.citation.source)
  return corpus.documents.map { $0.account(for: quotations[$0.source.id] ?? []) }
}

extension Document {
  fileprivate func account(for quotations: [Quotation]) -> Account {
    let quoted = stretches(of: quotations)
    let figures = blocks.indices.flatMap { block in
      FigureScanner.figures(in: blocks[block]).map { (block: block, range: $0) }
    }
    let open = figures.filter { figure in !quoted[figure.block].contains { $0.contains(figure.range) } }
    return Account(
      source: source, figures: figures.count, unaccounted: open.map { self.figure($0.range, in: $0.block) })
  }

  /// The stretches of every block that the quotations quote.
  private func stretches(of quotations: [Quotation]) -> [[Range<Int>]] {
    var stretches = [[Range<Int>]](repeating: [], count: blocks.count)
    for quotation in quotations {
      guard let words = quotation.words else { continue }
      for position in blocks(at: quotation.citation.locator) ?? [] {
        stretches[position] += blocks[position].text.occurrences(of: words)
      }
    }
    return stretches
  }

  private func figure(_ range: Range<Int>, in position: Int) -> Account.Figure {
    let block = blocks[position]
    let end = block.text.scalars.count
    return Account.Figure(
      locator: block.place, location: location(of: range, in: position), printed: block.text[range],
      before: block.text[max(0, range.lowerBound - 18)..<range.lowerBound],
      after: block.text[range.upperBound..<min(end, range.upperBound + 14)])
  }
}
