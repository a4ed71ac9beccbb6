import Foundation
import TestSupport
import Testing

/// A document of the repository for people: the README, how to contribute, or a manual.
struct ManualFile: Sendable, CustomTestStringConvertible {
  /// From the repository's root.
  let path: String
  let text: String

  var testDescription: String { path }

  /// The document at `path`.
  init(_ path: String) throws {
    self.path = path
    text = try String(contentsOf: Repository.root.appending(path: path), encoding: .utf8)
  }

  /// All of them.
  static func all() throws -> [ManualFile] {
    let names = try FileManager.default.contentsOfDirectory(
      atPath: Repository.root.appending(path: "Documentation").path)
    let manuals = names.filter { $0.hasSuffix(".md") }.sorted().map { "Documentation/" + $0 }
    return try (["README.md", "CONTRIBUTING.md"] + manuals).map(ManualFile.init)
  }

  /// The blocks between fences, each with its language and the file name that stands on a line of its own before it.
  var blocks: [(language: String, file: String?, text: String)] {
    let fences = text.split(separator: "```", omittingEmptySubsequences: false)
    return stride(from: 1, to: fences.count, by: 2).map { index in
      let lines = fences[index].split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
      let before = fences[index - 1].split(separator: "\n").last ?? ""
      let file = before.wholeMatch(of: /`([^`]+)`/).map { String($0.1) }
      return (String(lines.first ?? ""), file, String(lines.last ?? ""))
    }
  }

  /// The document without its blocks and without code in its lines.
  var prose: String {
    text.split(separator: "```", omittingEmptySubsequences: false).enumerated().filter { $0.offset % 2 == 0 }
      .map { String($0.element).replacing(/`[^`\n]*`/, with: "") }.joined()
  }

  /// The fragments that lead to its headings, as GitHub makes them.
  var fragments: Set<String> {
    let outside = text.split(separator: "```", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 0 }.map(\.element).joined()
    return Set(
      outside.matches(of: /(?m)^#+ +(.+)$/).map { heading in
        String(heading.1.lowercased().filter { $0.isLetter || $0.isNumber || " -_".contains($0) })
          .replacing(" ", with: "-")
      })
  }
}
