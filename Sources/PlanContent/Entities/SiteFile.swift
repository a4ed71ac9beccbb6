import Diagnostics
import Files
import PlanModel
import YAML

/// What `site.yaml` declares for all other files, also where the rest of it is at fault.
struct SiteDeclarations {
  var site: Site?
  /// Nil where nobody could read them, so that no language is called unknown for it.
  var languages: SiteLanguages?
  /// Nil where the file could not be read, so that no unit is called unknown for it.
  var units: Units?
}

/// Reads `site.yaml`.
func readSite(_ index: ContentIndex, _ known: KnownNames, diagnostics: inout [Diagnostic]) -> SiteDeclarations {
  guard let file = index[.site].first else {
    diagnostics.append(
      Diagnostic(
        .error, "missing-file", at: SourceLocation(path: "Content/site.yaml"),
        Text(zh: "缺少 site.yaml", en: "the file site.yaml is missing"),
        help: Text(
          zh: "写明 title、base_url、languages、units、as_of 和 plan",
          en: "give it title, base_url, languages, units, as_of and plan")))
    return SiteDeclarations()
  }
  do throws(Diagnostic) {
    let node = try readYAML(try utf8Text(file.bytes, path: file.path), path: file.path)
    var reader = MappingReader(node)
    var declared = SiteDeclarations(languages: languages(&reader), units: units(&reader))
    declared.site = site(&reader, index, known.declaring(declared))
    diagnostics += reader.diagnostics
    return declared
  } catch {
    diagnostics.append(error)
    return SiteDeclarations()
  }
}

private func site(_ reader: inout MappingReader, _ index: ContentIndex, _ known: KnownNames) -> Site? {
  let title = reader.name("title", known.languages)
  let baseURL = reader.required("base_url", .url)
  let asOf = reader.required("as_of", .date)
  let plan = planSpan(&reader, known)
  let publisher = reader.node("publisher").flatMap { _ in reader.name("publisher", known.languages) }
  let licence = reader.optional("licence", .text)
  let compliance = complianceLines(&reader)
  let map = mapSettings(&reader, index, known)
  guard let title, let baseURL, let asOf, let plan else { return nil }
  return Site(
    title: title, baseURL: baseURL.hasSuffix("/") ? baseURL : baseURL + "/", languages: known.languages, asOf: asOf,
    plan: plan, publisher: publisher, licence: licence, compliance: compliance, map: map)
}

/// The languages of the site, each once; its own comes first.
private func languages(_ reader: inout MappingReader) -> SiteLanguages? {
  guard reader.requiredNode("languages") != nil else { return nil }
  let codes = reader.list("languages", .language)
  if let twice = codes.enumerated().first(where: { codes[..<$0.offset].contains($0.element) })?.element,
    let place = reader.node("languages")?.location
  {
    reader.report("bad-language", at: place, Text(zh: "“\(twice)”写了两次", en: "'\(twice)' is listed twice"))
  }
  return codes.first.map { SiteLanguages(own: $0, others: Array(codes.dropFirst())) }
}

private func planSpan(_ outer: inout MappingReader, _ known: KnownNames) -> Site.PlanSpan? {
  guard let node = outer.requiredNode("plan") else { return nil }
  var reader = MappingReader(node)
  let name = reader.name("name", known.languages)
  let area = reader.required("area", .reference(to: known.areas))
  let baseYear = reader.required("base_year", .integer)
  let start = reader.required("start", .integer)
  let end = reader.required("end", .integer)
  let source = reader.optional("source", .reference(to: known.sources))
  let mainTable = reader.optional("main_table", .locator)
  if let start, let end, let place = reader.node("end")?.location, end < start {
    reader.report("bad-period", at: place, Text(zh: "规划期末早于期初", en: "the plan ends before it starts"))
  }
  outer.adopt(reader)
  guard let name, let area, let baseYear, let start, let end else { return nil }
  return Site.PlanSpan(
    name: name, area: area, baseYear: baseYear, start: start, end: end, source: source, mainTable: mainTable)
}

/// The footer's lines: any key, in the order of the file; those left blank are not shown.
private func complianceLines(_ outer: inout MappingReader) -> [Site.Compliance] {
  guard let node = outer.node("compliance") else { return [] }
  guard case .mapping(let entries, _) = node else {
    outer.adopt(MappingReader(node))
    return []
  }
  return entries.filter { !$0.value.isNull }.compactMap { entry in
    outer.read(entry.value, .text).map { Site.Compliance(key: entry.key, value: $0) }
  }
}

private func mapSettings(
  _ outer: inout MappingReader, _ index: ContentIndex, _ known: KnownNames
) -> Site.MapSettings {
  let usual = Site.MapSettings()
  guard let node = outer.node("map") else { return usual }
  var reader = MappingReader(node)
  let file = reader.optional("file", .text)
  let property = reader.optional("property", .text)
  let indicators = reader.list("indicators", .reference(to: known.indicators))
  let classes: Site.MapSettings.Classes? = reader.optional("classes", .word)
  let files = index[.map].map { String($0.path.dropFirst("Content/".count)) }
  if let file, let place = reader.node("file")?.location, !files.contains(file) {
    reader.report(
      "map-missing", at: place, Text(zh: "没有地图文件“Content/\(file)”", en: "there is no map 'Content/\(file)'"),
      help: nearestNameHelp(for: file, in: files + [usual.file]))
  }
  outer.adopt(reader)
  return Site.MapSettings(
    file: file ?? usual.file, property: property ?? usual.property, indicators: indicators,
    classes: classes ?? usual.classes)
}
