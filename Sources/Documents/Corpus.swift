import Diagnostics
import PlanModel

/// The texts of a plan's sources.
public struct Corpus: Sendable {
  /// The documents, in the order of their sources.
  let documents: [Document]
  /// What is wrong with the sources: `source-text-missing`, and the warning `source-without-file`.
  public let diagnostics: [Diagnostic]

  /// The texts of the sources that name a file; `text` gives that of a path below `folder`, or nil if it cannot be read.
  ///
  /// O(bytes).
  public init(of sources: some Sequence<Source>, in folder: String, text: (String) -> String?) {
    var diagnostics: [Diagnostic] = []
    documents = sources.compactMap { source in
      guard let file = source.file else {
        diagnostics.append(.sourceWithoutFile(source))
        return nil
      }
      let path = folder.hasSuffix("/") ? folder + file : "\(folder)/\(file)"
      guard let text = text(path) else {
        diagnostics.append(.sourceTextMissing(source, path: path))
        return nil
      }
      return Document(of: source, path: path, text: text)
    }
    self.diagnostics = diagnostics
  }

  /// The text of a source.
  ///
  /// O(documents), of which a plan has few.
  subscript(id: Source.ID) -> Document? {
    documents.first { $0.source.id == id }
  }
}

extension Diagnostic {
  fileprivate static func sourceWithoutFile(_ source: Source) -> Diagnostic {
    Diagnostic(
      .warning, "source-without-file", at: SourceLocation(path: source.origin.path, line: source.origin.line),
      Text(
        zh: "来源“\(source.id)”没有写 file，引自它的数无从核对",
        en: "the source '\(source.id)' names no file, so figures that are taken from it are not checked"))
  }

  fileprivate static func sourceTextMissing(_ source: Source, path: String) -> Diagnostic {
    Diagnostic(
      .error, "source-text-missing", at: SourceLocation(path: source.origin.path, line: source.origin.line),
      Text(zh: "没有找到原文 \(path)，或者它不是 UTF-8 文本", en: "there is no text \(path), or it is not UTF-8"),
      help: Text(
        zh: "把原文放进 --sources 的文件夹，或更正 file", en: "put the text into the folder of --sources, or correct file"))
  }
}
