import Diagnostics
import PlanModel

/// Reads `data/not-tracked.csv`.
func readUntracked(_ index: ContentIndex, _ entities: Entities, diagnostics: inout [Diagnostic]) -> [UntrackedFigure] {
  readData(index[.untracked], diagnostics: &diagnostics) { UntrackedDecoder(&$0, entities.known) }
}

/// The columns of the file of figures that are not data.
private struct UntrackedDecoder: RowDecoder {
  let citation: CitationColumns
  let printed: CSVColumn<String>
  let reason: CSVColumn<String>

  init(_ header: inout CSVHeader, _ known: KnownNames) {
    citation = CitationColumns(&header, known)
    printed = header.required("printed", .text)
    reason = header.required("reason", .text)
  }

  func decode(_ reader: inout RowReader) -> UntrackedFigure? {
    let citation = citation.decode(&reader)
    let printed = reader.required(printed)
    let reason = reader.required(reason)
    guard let citation, let printed, let reason else { return nil }
    return UntrackedFigure(citation: citation, printed: printed, reason: reason, origin: reader.origin)
  }
}
