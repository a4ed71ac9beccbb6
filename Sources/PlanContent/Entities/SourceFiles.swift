import Diagnostics
import PlanModel

/// Reads `sources/*.md`, by day of publication.
func readSources(_ index: ContentIndex, _ known: KnownNames, diagnostics: inout [Diagnostic]) -> [Source] {
  let sources = readEntities(index[.sources], diagnostics: &diagnostics) { reader, id, body -> Source? in
    let title = reader.name("title", known.languages)
    let short = reader.name("short", known.languages, .optional)
    let issuer = reader.name("issuer", known.languages, .untranslated)
    let published = reader.required("published", .date)
    let covers = reader.name("covers", known.languages, .untranslated)
    let kind = reader.name("kind", known.languages, .untranslated)
    let file = reader.optional("file", .text)
    let note = reader.optional("note", .text)
    guard let title, let issuer, let published, let covers, let kind else { return nil }
    return Source(
      id: Source.ID(rawValue: id), title: title, short: short?.completed(by: title) ?? title, issuer: issuer,
      published: published, covers: covers, kind: kind, file: file, note: note, body: body, origin: reader.origin)
  }
  return sources.byPublication
}
