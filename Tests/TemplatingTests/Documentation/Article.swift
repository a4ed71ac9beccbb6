import Diagnostics
import Foundation

@testable import Templating

/// An article of the documentation, read for its samples.
///
/// A `jinja` sample is rendered with the `json` sample before it, next to the samples that a comment such as
/// `<!-- parts.html -->` names; an `html` sample behind it is what it renders to, a `text` sample what a terminal shows.
struct Article: Sendable {
  let name: String
  let fences: [Fence]

  struct Fence: Sendable {
    let language: String
    /// What a comment right above calls it.
    let title: String?
    let text: String
  }

  /// A template with what the article says of it.
  struct Sample: Sendable {
    let files: [TemplateFile]
    let data: String
    let claimed: String
  }

  static let all: [Article] = {
    var root = URL(filePath: #filePath)
    for _ in 0..<4 { root.deleteLastPathComponent() }
    let folder = root.appending(path: "Sources/Templating/Documentation.docc").resolvingSymlinksInPath()
    let files = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
    return files.filter { $0.pathExtension == "md" }.sorted { $0.path < $1.path }.compactMap { file in
      (try? String(contentsOf: file, encoding: .utf8)).map { Article(name: file.lastPathComponent, $0) }
    }
  }()

  private init(name: String, _ text: String) {
    self.name = name
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    var fences: [Fence] = []
    var place = 0
    while let start = lines[place...].firstIndex(where: { $0.hasPrefix("```") }),
      let end = lines[(start + 1)...].firstIndex(of: "```")
    {
      let title = start > 0 ? lines[start - 1].wholeMatch(of: /<!-- (.+) -->/).map { String($0.1) } : nil
      let body = lines[(start + 1)..<end].map { $0 + "\n" }.joined()
      fences.append(Fence(language: String(lines[start].dropFirst(3)), title: title, text: body))
      place = end + 1
    }
    self.fences = fences
  }

  var samples: [Sample] {
    var data = "{}"
    var files: [TemplateFile] = []
    var page: String?
    var samples: [Sample] = []
    for fence in fences {
      switch (fence.language, fence.title) {
      case ("json", _): data = fence.text
      case ("jinja", let title?):
        files.append(TemplateFile(path: title, text: String(fence.text.dropLast()), name: title))
      case ("jinja", nil): page = fence.text
      case ("html", _), ("text", _):
        guard let text = page else { continue }
        // The line end that closes a sample belongs to the article.
        let main = TemplateFile(path: "page.html", text: String(text.dropLast()), name: "page.html")
        let claimed = fence.language == "html" ? String(fence.text.dropLast()) : fence.text
        samples.append(Sample(files: [main] + files, data: data, claimed: claimed))
        (data, files, page) = ("{}", [], nil)
      default: break
      }
    }
    return samples
  }
}
