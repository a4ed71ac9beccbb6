import Diagnostics
import Foundation
import Testing

@testable import Templating

/// A page or chart of the portal with made-up data, and what Jinja2 renders, as recorded by `Corpus/record.py`.
struct ThemeCase: Sendable, CustomTestStringConvertible {
  let template: String
  let data: Map
  let bytes: Int
  /// The FNV-1a hash of the bytes.
  let hash: String

  var testDescription: String { "\(template) in \(bytes) bytes" }

  static let all: [ThemeCase] = {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Corpus/Theme/templates.json")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    let cases = (try? Value(json: text, path: file.lastPathComponent).items()) ?? []
    return cases.compactMap { ThemeCase($0) }
  }()

  private init?(_ value: Value) {
    guard case .map(let map) = value, let template = map["template"]?.text, case .map(let data) = map["data"],
      let bytes = map["bytes"]?.integer, let hash = map["hash"]?.text
    else { return nil }
    self.template = template
    self.data = data
    self.bytes = bytes
    self.hash = hash
  }
}

@Suite("The portal's own templates")
struct ThemeTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Templates").resolvingSymlinksInPath()

  private static let files: [TemplateFile] = {
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? []
    return paths.sorted().filter { [".html", ".svg", ".css"].contains(where: $0.hasSuffix) }.compactMap { path in
      (try? String(contentsOf: folder.appending(path: path), encoding: .utf8)).map {
        TemplateFile(path: path, text: $0, name: path)
      }
    }
  }()

  private static let library = Result { try TemplateLibrary(files, environment: standIns) }

  /// Simple functions in place of the portal's, the same as the recording script has.
  private static var standIns: Environment {
    var environment = Environment.standard
    environment.register(function: "t", Parameter<String>("key"), .keywords) { key, _ in key }
    environment.register(function: "asset", Parameter<String>("name")) { name in "/assets/" + name }
    environment.register(function: "link", Parameter<String>("path")) { path in path }
    environment.register(function: "foreign", Parameter<String>("lang")) { $0 }
    environment.register(function: "shows_foreign") { true }
    environment.register(function: "anchor", Parameter<String>("name")) { $0 }
    environment.register(function: "chart", Parameter<String>("kind"), .keywords) { kind, _ in kind }
    environment.register(function: "style", Parameter<Markup>("drawing")) { _ in
      Markup("<style>.a{fill:url(#tone-slight)}</style>")
    }
    return environment
  }

  @Test("render as with Jinja2", arguments: ThemeCase.all)
  func renders(_ example: ThemeCase) throws {
    let bytes = try Self.library.get().template(named: example.template).render(example.data)
    #expect(bytes.count == example.bytes)
    #expect(Self.hash(bytes) == example.hash)
  }

  @Test("are all recorded: every page and every chart")
  func complete() {
    let parts: Set = ["charts/frame.svg", "charts/marks.svg", "charts/patterns.svg"]
    let names = Self.files.map(\.name).filter { $0.hasPrefix("pages/") || $0.hasPrefix("charts/") }
    #expect(!names.isEmpty && Set(names).subtracting(parts) == Set(ThemeCase.all.map(\.template)))
  }

  private static func hash(_ bytes: [UInt8]) -> String {
    let hash = bytes.reduce(UInt64(0xcbf2_9ce4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3 }
    return String(hash, radix: 16)
  }
}
