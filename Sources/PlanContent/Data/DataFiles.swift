import Diagnostics
import PlanModel

/// How many faults of one file are reported before the rest of it is left unread.
private let faultLimit = 500

/// The columns of one kind of data file, and how a row is read with them.
protocol RowDecoder {
  associatedtype Record

  /// Reads a row; nil if it is at fault.
  func decode(_ reader: inout RowReader) -> Record?
}

/// Reads the data files of one place, in order of file and row.
///
/// `columns` asks a file's header for the columns it needs. Rows at fault are left out and reported.
func readData<Decoder: RowDecoder>(
  _ files: [ContentFiles.File], diagnostics: inout [Diagnostic], columns: (inout CSVHeader) -> Decoder
) -> [Decoder.Record] {
  var records: [Decoder.Record] = []
  for file in files {
    guard let table = readCSV(file.bytes, path: file.path, diagnostics: &diagnostics) else { continue }
    var header = CSVHeader(table)
    let decoder = columns(&header)
    diagnostics += header.diagnostics
    read(table, with: decoder, into: &records, diagnostics: &diagnostics)
  }
  return records
}

private func read<Decoder: RowDecoder>(
  _ table: CSVTable, with decoder: Decoder, into records: inout [Decoder.Record], diagnostics: inout [Diagnostic]
) {
  let known = diagnostics.count
  for row in table.lines.indices {
    var reader = RowReader(table, row: row)
    if let record = decoder.decode(&reader) { records.append(record) }
    if !reader.diagnostics.isEmpty { diagnostics += reader.diagnostics }
    guard diagnostics.count - known < faultLimit else {
      diagnostics.append(
        Diagnostic(
          .error, "too-many-faults", at: SourceLocation(reader.origin),
          Text(zh: "错误太多，这一行之后没有再检查", en: "too many faults: what follows this line was not read")))
      return
    }
  }
}

/// The columns `source` and `locator`, which every data file has.
struct CitationColumns {
  let source: CSVColumn<Source.ID>
  let locator: CSVColumn<Locator>

  init(_ header: inout CSVHeader, _ known: KnownNames) {
    source = header.required("source", .reference(to: known.sources))
    locator = header.required("locator", .locator)
  }

  /// The document and place that a row names; nil if one of them is at fault.
  func decode(_ reader: inout RowReader) -> Citation? {
    let source = reader.required(source)
    let locator = reader.required(locator)
    guard let source, let locator else { return nil }
    return Citation(source: source, locator: locator)
  }
}

/// The column `name`, and one for its translation into each other language of the site, which may be blank.
struct NameColumns {
  private let own: LanguageCode
  private let name: CSVColumn<String>
  private let translations: [(language: LanguageCode, column: CSVColumn<String>)]

  init(_ header: inout CSVHeader, _ languages: SiteLanguages) {
    own = languages.own
    name = header.required("name", .text)
    translations = header.translated("name", besides: own).map { language in
      (language, header.optional("name_\(language)", .text))
    }
  }

  /// The name that a row gives; nil if it is blank.
  func decode(_ reader: inout RowReader) -> Name? {
    let text = reader.required(name)
    let translated = translations.map { ($0.language, reader.optional($0.column)) }
    return text.map { text in
      Name(
        text, in: own,
        translations: translated.reduce(into: [:]) { names, entry in names[entry.0] = entry.1 })
    }
  }
}
