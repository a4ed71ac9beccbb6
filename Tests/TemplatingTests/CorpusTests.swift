import Diagnostics
import Foundation
import Testing

@testable import Templating

/// One template with data, and what Jinja2 renders, as recorded by `Corpus/record.py`.
struct CorpusCase: Sendable, CustomTestStringConvertible {
  let feature: String
  let name: String
  let files: [TemplateFile]
  let data: Map
  /// What Jinja2 renders; nil where it fails too.
  let expected: String?
  /// The code of the error that the engine raises on purpose where Jinja2 renders.
  let stricter: String?

  var testDescription: String { "\(feature): \(name)" }

  static let all: [CorpusCase] = load("Corpus")

  /// The cases of all JSON files in `folder`, a folder beside this file.
  static func load(_ folder: String) -> [CorpusCase] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: folder)
    let files = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
    return files.filter { $0.pathExtension == "json" }.sorted { $0.path < $1.path }.flatMap { file in
      let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
      let cases = (try? Value(json: text, path: file.lastPathComponent).items()) ?? []
      return cases.compactMap { CorpusCase(feature: file.deletingPathExtension().lastPathComponent, $0) }
    }
  }

  private init?(feature: String, _ value: Value) {
    guard case .map(let map) = value, let name = map["name"]?.text, let template = map["template"]?.text else {
      return nil
    }
    var files = [TemplateFile(path: "main", text: template, name: "main")]
    if case .map(let templates) = map["templates"] {
      files += templates.map { TemplateFile(path: $0.key, text: $0.value.text ?? "", name: $0.key) }
    }
    self.feature = feature
    self.name = name
    self.files = files
    self.expected = map["expected"]?.text
    self.stricter = map["stricter"]?.text
    if case .map(let data) = map["data"] { self.data = data } else { self.data = Map() }
  }

  func render() throws -> String {
    try TemplateLibrary(files).template(named: "main").renderText(data)
  }

  /// The code of the first error, or nil if the case renders.
  var errorCode: String? {
    do {
      _ = try render()
      return nil
    } catch let list as DiagnosticList {
      return list.diagnostics.first?.code
    } catch {
      return (error as? Diagnostic)?.code
    }
  }
}

@Suite("The corpus")
struct CorpusTests {
  @Test("has at least 450 cases")
  func size() {
    #expect(CorpusCase.all.count >= 450)
  }

  @Test("renders as Jinja2 does", arguments: CorpusCase.all)
  func renders(_ example: CorpusCase) throws {
    if let stricter = example.stricter {
      #expect(stricter == example.errorCode)
    } else if let expected = example.expected {
      #expect(try example.render() == expected)
    } else {
      #expect(example.errorCode != nil)
    }
  }
}
