import Diagnostics
import Files
import PlanModel
import YAML

/// Reads the Markdown files of one folder: front matter through `decode`, the rest as prose.
///
/// A file at fault is left out and its faults are appended to `diagnostics`. `decode` gets the file's name without `.md`.
func readEntities<Entity>(
  _ files: [ContentFiles.File], diagnostics: inout [Diagnostic],
  decode: (inout MappingReader, String, Prose) -> Entity?
) -> [Entity] {
  files.compactMap { file -> Entity? in
    do throws(Diagnostic) {
      let matter = try FrontMatter(try utf8Text(file.bytes, path: file.path), path: file.path)
      var reader = MappingReader(matter.node)
      let entity = decode(&reader, file.stem, matter.body)
      diagnostics += reader.diagnostics
      return entity
    } catch {
      diagnostics.append(error)
      return nil
    }
  }
}

/// Reads YAML files that are lists of mappings: the `id` of each, and the rest through `decode`.
///
/// Items at fault are left out and reported. Their ids count as known all the same, and every id does where a file cannot
/// be read, so that one fault does not make others of what refers to it.
func readEntityList<Entity>(
  _ files: [ContentFiles.File], diagnostics: inout [Diagnostic],
  decode: (inout MappingReader, Identifier<Entity>?) -> Entity?
) -> ([Entity], Names<Entity>) {
  var entities: [Entity] = []
  var places: [Identifier<Entity>: SourceLocation] = [:]
  for file in files {
    do throws(Diagnostic) {
      let node = try readYAML(try utf8Text(file.bytes, path: file.path), path: file.path)
      for item in try listItems(node) {
        var reader = MappingReader(item)
        let id = reader.newID(among: &places)
        if let entity = decode(&reader, id) { entities.append(entity) }
        diagnostics += reader.diagnostics
      }
    } catch {
      diagnostics.append(error)
      return ([], .unreadable)
    }
  }
  return (entities, Names(places.keys.map(\.rawValue)))
}

private func listItems(_ node: YAMLNode) throws(Diagnostic) -> [YAMLNode] {
  if case .list(let items, _) = node { return items }
  if node.isNull { return [] }
  throw Diagnostic(
    .error, "wrong-type", at: node.location,
    Text(zh: "这个文件应当是列表，每项以“- ”开头", en: "this file should be a list whose items begin with '- '"))
}

extension MappingReader {
  /// The `id` of a list's item, which none before it may have.
  fileprivate mutating func newID<Entity>(
    among places: inout [Identifier<Entity>: SourceLocation]
  ) -> Identifier<Entity>? {
    let format: TextFormat<Identifier<Entity>> = .id()
    guard let id = required("id", format), let place = node("id")?.location else { return nil }
    if let first = places[id] {
      report(.duplicateID(id.rawValue, at: place, first: first))
      return nil
    }
    places[id] = place
    return id
  }
}

extension Diagnostic {
  /// Two entities with one id.
  static func duplicateID(_ id: String, at place: SourceLocation, first: SourceLocation) -> Diagnostic {
    Diagnostic(
      .error, "duplicate-id", at: place, Text(zh: "id “\(id)”已经用过", en: "the id '\(id)' is already taken"),
      notes: [Note(at: first, Text(zh: "第一次在这里", en: "first here"))])
  }
}

extension MappingReader {
  /// The document and place that `source` and `locator` name; nil if one of them is at fault.
  mutating func citation(_ sources: Names<Source>) -> Citation? {
    let source = required("source", .reference(to: sources))
    let locator = required("locator", .locator)
    guard let source, let locator else { return nil }
    return Citation(source: source, locator: locator)
  }

  /// The same where both may be absent.
  mutating func optionalCitation(_ sources: Names<Source>) -> Citation? {
    guard node("source") != nil || node("locator") != nil else { return nil }
    return citation(sources)
  }
}
