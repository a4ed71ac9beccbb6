import Diagnostics
import PlanModel

/// Checks that every printed figure of a plan stands at its place in its document.
///
/// `cell` gives the place of a column in a row of data, or of a key in an entity's file. The codes are
/// `printed-not-found`, `locator-not-found`, `source-text-missing` and the warning `source-without-file`.
/// O(figures × length of their places); for a figure that is missing its whole document is searched.
///
/// - Returns: all faults, sorted.
public func verify(
  _ plan: Plan, against corpus: Corpus, cell: (_ name: String, _ origin: Origin) -> SourceLocation
) -> [Diagnostic] {
  let faults = plan.quotations.compactMap { quotation in
    corpus[quotation.citation.source]?.fault(of: quotation) { cell($0, quotation.origin) }
  }
  return DiagnosticList(corpus.faults(cell: cell) + faults).diagnostics
}

extension Document {
  /// What is wrong with a quotation; nil if it stands where it should.
  fileprivate func fault(of quotation: Quotation, cell: (String) -> SourceLocation) -> Diagnostic? {
    let locator = quotation.citation.locator
    guard let positions = blocks(at: locator) else {
      return Diagnostic(
        .error, "locator-not-found", at: cell("locator"),
        Text(zh: "“\(source.short.original.text)”里没有 \(locator) 这个位置", en: "\(source.id) has no place \(locator)"),
        help: placesHelp(for: locator), notes: quotation.words.map { notes(on: $0, at: []) } ?? [])
    }
    guard case .figure(let printed, let column) = quotation.content else { return nil }
    let words = PrintedWords(printed)
    guard !positions.contains(where: { !blocks[$0].text.occurrences(of: words).isEmpty }) else { return nil }
    return Diagnostic(
      .error, "printed-not-found", at: cell(column),
      Text(
        zh: "“\(source.short.original.text)”的 \(locator) 没有印“\(printed)”",
        en: "\(source.id) does not print '\(printed)' at \(locator)"),
      help: Text(zh: "照抄原文，或更正 locator", en: "copy what is printed, or correct the locator"),
      notes: notes(on: words, at: positions))
  }

  /// What the document prints instead: at the place itself, and elsewhere if that is closer.
  private func notes(on words: PrintedWords, at positions: [Int]) -> [Diagnostic.Note] {
    let length = words.folded.count
    let origin = positions.first ?? 0
    let here = nearestPassage(to: words, in: positions, from: origin, reach: max(1, length / 2))
    // Short words are like much elsewhere; only what is nearly the same is worth a look.
    let elsewhere = nearestPassage(to: words, in: blocks.indices, from: origin, reach: length / 3)
    let isCloser = (elsewhere?.distance ?? .max) < (here?.distance ?? .max)
    return [here, isCloser ? elsewhere : nil].compactMap { $0 }.map(note)
  }

  private func note(on passage: Passage) -> Diagnostic.Note {
    let block = blocks[passage.block]
    let words = block.text[passage.range]
    return Diagnostic.Note(
      at: location(of: passage.range, in: passage.block),
      Text(zh: "原文在 \(block.place) 有“\(words)”", en: "\(block.place) has '\(words)'"))
  }
}
