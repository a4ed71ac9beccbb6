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

/// Reads a YAML file that is a list of mappings, each through `decode`.
func readEntityList<Entity>(
  _ files: [ContentFiles.File], diagnostics: inout [Diagnostic], decode: (inout MappingReader) -> Entity?
) -> [Entity] {
  files.flatMap { file -> [Entity] in
    do throws(Diagnostic) {
      let node = try readYAML(try utf8Text(file.bytes, path: file.path), path: file.path)
      var entities: [Entity] = []
      for item in try listItems(node) {
        var reader = MappingReader(item)
        if let entity = decode(&reader) { entities.append(entity) }
        diagnostics += reader.diagnostics
      }
      return entities
    } catch {
      diagnostics.append(error)
      return []
    }
  }
}

private func listItems(_ node: YAMLNode) throws(Diagnostic) -> [YAMLNode] {
  if case .list(let items, _) = node { return items }
  if node.isNull { return [] }
  throw Diagnostic(
    .error, "wrong-type", at: node.location,
    Text(zh: "这个文件应当是列表，每项以“- ”开头", en: "this file should be a list whose items begin with '- '"))
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
