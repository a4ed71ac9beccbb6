import Diagnostics
import PlanModel

/// Reads `plan/<nn>-<id>.md`, by number.
func readPlanParts(_ index: ContentIndex, _ known: KnownNames, diagnostics: inout [Diagnostic]) -> [PlanPart] {
  var places: [PlanPart.ID: SourceLocation] = [:]
  var numbers: [Int: SourceLocation] = [:]
  let parts = readEntities(index[.parts], diagnostics: &diagnostics) { reader, stem, body -> PlanPart? in
    let number = reader.required("part", .integer)
    let title = reader.name("title", known.languages)
    let titles = chapterTitles(&reader, known.languages)
    let texts = ChapterTexts(body, titles: titles.map(\.original.text))
    texts.faults.forEach { reader.report($0) }
    let boxes = boxes(&reader, known.languages)
    let file = SourceLocation(path: reader.location.path)
    guard let id = partID(stem) else {
      reader.report(
        "bad-id", at: file,
        Text(zh: "文件名应当是两位编号、连字符和 id", en: "the file's name must be two digits, a hyphen and an id"))
      return nil
    }
    guard let number, let title else { return nil }
    let numberPlace = reader.node("part")?.location ?? file
    if let first = places.updateValue(file, forKey: id) {
      reader.report(.duplicateID(id.rawValue, at: file, first: first))
    } else if let first = numbers.updateValue(numberPlace, forKey: number) {
      reader.report(.duplicateID("\(number)", at: numberPlace, first: first))
    } else if Int(stem.prefix(2)) != number {
      reader.report(
        "bad-id", at: numberPlace,
        Text(zh: "编号与文件名开头的数字不一致", en: "the number differs from the one that begins the file's name"))
    }
    return PlanPart(
      id: id, number: number, title: title, body: texts.introduction,
      chapters: zip(titles, texts.chapters).map { PlanPart.Chapter(title: $0, body: $1) }, boxes: boxes,
      origin: reader.origin)
  }
  return parts.sorted { $0.number < $1.number }
}

private func chapterTitles(_ outer: inout MappingReader, _ languages: SiteLanguages) -> [Name] {
  outer.items("chapters").compactMap { node in
    var reader = MappingReader(node)
    let title = reader.name("title", languages)
    outer.adopt(reader)
    return title
  }
}

private func boxes(_ outer: inout MappingReader, _ languages: SiteLanguages) -> [PlanPart.Box] {
  outer.items("boxes").compactMap { node in
    var reader = MappingReader(node)
    let number = reader.required("number", .integer)
    let title = reader.name("title", languages)
    outer.adopt(reader)
    guard let number, let title else { return nil }
    return PlanPart.Box(number: number, title: title)
  }
}

/// The id in a file name such as `03-innovation`.
private func partID(_ stem: String) -> PlanPart.ID? {
  let pieces = stem.split(separator: "-", maxSplits: 1)
  guard pieces.count == 2, pieces[0].utf8.count == 2, Int(pieces[0]) != nil else { return nil }
  return PlanPart.ID(rawValue: String(pieces[1]))
}
