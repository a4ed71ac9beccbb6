import Diagnostics
import PlanModel

/// Reads `pages/*.md`, by id.
func readPages(_ index: ContentIndex, _ known: KnownNames, diagnostics: inout [Diagnostic]) -> [Article] {
  readEntities(index[.pages], diagnostics: &diagnostics) { reader, id, body in
    let title = reader.name("title", known.languages, .untranslated)
    guard let title else { return nil }
    return Article(
      id: Article.ID(rawValue: id), title: title, date: nil, body: body, origin: reader.origin)
  }
}

/// Reads `updates/<date>-<id>.md`, newest first.
func readUpdates(_ index: ContentIndex, _ known: KnownNames, diagnostics: inout [Diagnostic]) -> [Article] {
  let updates = readEntities(index[.updates], diagnostics: &diagnostics) { reader, id, body -> Article? in
    let title = reader.name("title", known.languages, .untranslated)
    let date = reader.required("date", .date)
    guard let title, let date else { return nil }
    if !id.hasPrefix("\(date)-") {
      reader.report(
        "bad-date", at: reader.node("date")?.location ?? reader.location,
        Text(zh: "文件名应当以这个日期开头", en: "the file's name must begin with this date"))
    }
    return Article(
      id: Article.ID(rawValue: id), title: title, date: date, body: body, origin: reader.origin)
  }
  return updates.sorted { left, right in
    guard let before = left.date, let after = right.date, before != after else { return left.id < right.id }
    return before > after
  }
}
