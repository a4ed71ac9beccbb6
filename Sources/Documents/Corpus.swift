import Diagnostics
import PlanModel

/// The texts of a plan's sources.
public struct Corpus: Sendable {
  /// The documents, in the order of their sources.
  let documents: [Document]
  /// The sources without a text, and where it was looked for.
  private let missing: [(source: Source, path: String?)]

  /// The texts of the sources that name a file; `text` gives that of a path below `folder`, or nil if it cannot be read.
  ///
  /// O(bytes).
  public init(of sources: some Sequence<Source>, in folder: String, text: (String) -> String?) {
    let base = folder.hasSuffix("/") ? folder : folder + "/"
    var missing: [(source: Source, path: String?)] = []
    documents = sources.compactMap { source in
      let path = source.file.map { base + $0 }
      if let path, let text = text(path) { return Document(of: source, path: path, text: text) }
      missing.append((source, path))
      return nil
    }
    self.missing = missing
  }

  /// The text of a source.
  ///
  /// O(documents), of which a plan has few.
  subscript(id: Source.ID) -> Document? {
    documents.first { $0.source.id == id }
  }

  /// What is wrong with the sources: `source-text-missing`, and the warning `source-without-file`.
  func faults(cell: (_ name: String, _ origin: Origin) -> SourceLocation) -> [Diagnostic] {
    missing.map { source, path in
      let place = cell("file", source.origin)
      return path.map { .sourceTextMissing($0, at: place) } ?? .sourceWithoutFile(source, at: place)
    }
  }
}

extension Diagnostic {
  fileprivate static func sourceTextMissing(_ path: String, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .error, "source-text-missing", at: place,
      Text(zh: "没有找到原文 \(path)，或者它不是 UTF-8 文本", en: "there is no text \(path), or it is not UTF-8"),
      help: Text(
        zh: "把原文放进 --sources 的文件夹，或更正 file", en: "put the text into the folder of --sources, or correct file"))
  }

  fileprivate static func sourceWithoutFile(_ source: Source, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .warning, "source-without-file", at: place,
      Text(
        zh: "来源“\(source.id)”没有写 file，引自它的数无从核对",
        en: "the source '\(source.id)' names no file, so figures that are taken from it are not checked"))
  }
}
