import Diagnostics
import Foundation
import Testing

@testable import Templating

@Suite("The articles")
struct ArticleTests {
  @Test("show templates with what they really render to, or what a terminal really shows")
  func templates() throws {
    #expect(Article.all.flatMap(\.samples).count == 17)
    for article in Article.all {
      for sample in article.samples {
        let shown = try shown(sample)
        #expect(shown == sample.claimed, "\(article.name) should say: \(shown)")
      }
    }
  }

  @Test("leave no template without what becomes of it")
  func complete() {
    for article in Article.all {
      let pages = article.fences.count { $0.language == "jinja" && $0.title == nil }
      #expect(article.samples.count == pages, "\(article.name)")
    }
  }

  @Test("show Swift that is compiled here")
  func swift() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Samples.swift")
    let compiled = Self.bare(try String(contentsOf: file, encoding: .utf8))
    let fences = Article.all.flatMap(\.fences).filter { $0.language == "swift" }
    #expect(fences.count >= 10)
    for fence in fences {
      #expect(compiled.contains(Self.bare(fence.text)), "\(fence.text)")
    }
  }

  @Test("show Swift that does what they say")
  func samples() throws {
    #expect(try Samples.firstPage() == "<h1>Steel &amp; rail</h1>\n")
    #expect(try Samples.Year(value: 2025).number == 2_025)
    let shown = Samples.page([TemplateFile(path: "page.html", text: "{{ x }}", name: "page.html")])
    #expect(shown.hasPrefix("page.html:1:4: error[template-undefined]"))
    #expect(Samples.page([TemplateFile(path: "page.html", text: "{{", name: "page.html")]).contains("template-syntax"))
    #expect(Samples.page([TemplateFile(path: "page.html", text: "a", name: "page.html")]) == "a")
  }

  /// What the sample renders to, or what a terminal shows of its faults.
  private func shown(_ sample: Article.Sample) throws -> String {
    guard case .map(let data) = try Value(json: sample.data, path: "data") else { return "" }
    do {
      let library = try TemplateLibrary(sample.files, environment: Samples.environment)
      return try library.template(named: "page.html").renderText(data)
    } catch {
      let faults = (error as? DiagnosticList)?.diagnostics ?? [error as? Diagnostic].compactMap { $0 }
      return ConsoleRenderer(language: .en, color: false).render(faults) { path in
        sample.files.first { $0.path == path }?.text
      }
    }
  }

  /// The lines without their indentation.
  private static func bare(_ text: String) -> String {
    text.split(separator: "\n").map { $0.drop { $0 == " " } }.joined(separator: "\n")
  }
}
