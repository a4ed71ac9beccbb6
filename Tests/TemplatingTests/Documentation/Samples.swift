import Diagnostics
import Foundation
import Templating

/// The Swift samples of the articles, compiled: `ArticleTests` looks each of them up here.
enum Samples {
  static func firstPage() throws -> String {
    let library = try TemplateLibrary([
      TemplateFile(path: "Templates/page.html", text: "<h1>{{ title }}</h1>\n", name: "page.html")
    ])
    let page = try library.template(named: "page.html")
    let bytes = try page.render(["title": "Steel & rail"])
    return String(decoding: bytes, as: UTF8.self)
  }

  static func modest() -> Environment {
    var environment = Environment.standard
    environment.limits.steps = 1_000_000
    environment.limits.output = 10_000_000
    return environment
  }

  static func page(_ files: [TemplateFile]) -> String {
    let (data, renderer) = (Map(), ConsoleRenderer(language: .en, color: false))
    let text = { (path: String) in files.first { $0.path == path }?.text }
    do {
      do {
        let library = try TemplateLibrary(files)
        return try library.template(named: "page.html").renderText(data)
      } catch let faults as DiagnosticList {
        return renderer.render(faults.diagnostics, text: text)
      } catch let fault as Diagnostic {
        return renderer.render([fault], text: text)
      }
    } catch {
      return "\(error)"
    }
  }

  enum Tone: String, CaseIterable, ExpressibleByValue {
    case calm, loud
  }

  struct Year: ValueConvertible, ExpressibleByValue {
    let number: Int

    init(value: Value) throws {
      number = try Int(value: value)
      guard (1_900...2_100).contains(number) else {
        throw ValueMismatch(expected: Text(zh: "年份", en: "a year"), found: Text(zh: "\(number)", en: "\(number)"))
      }
    }

    var value: Value { .int(number) }
  }

  static var environment: Environment {
    var environment = Environment.standard
    environment.register(filter: "wan", Parameter("digits", default: 1)) { (number: Double, digits: Int) in
      String(format: "%.\(digits)f 万", number / 10_000)
    }
    environment.register(test: "longer", Parameter<Int>("length")) { (text: String, length: Int) in
      text.count > length
    }
    environment.register(
      function: "badge", Parameter<String>("label"), Parameter<String?>("note"), Parameter("tone", default: Tone.calm)
    ) { label, note, tone in
      let title = note.map { " title=\"\(Markup(escaping: $0).text)\"" } ?? ""
      return Markup("<b class=\"\(tone.rawValue)\"\(title)>\(Markup(escaping: label).text)</b>")
    }
    environment.register(function: "fill", Parameter<String>("text"), .keywords) { text, values in
      try values.reduce(text) { text, entry in
        try text.replacingOccurrences(of: "{\(entry.key)}", with: String(value: entry.value))
      }
    }
    environment.globals["site"] = ["name": "Jindu"]
    let pages = ["method": "/method/", "areas": "/areas/"]
    environment.register(function: "link", Parameter<String>("page")) { page in
      guard let address = pages[page] else {
        throw RenderError(
          code: "unknown-page", Text(zh: "没有页面“\(page)”", en: "there is no page '\(page)'"),
          help: nearestNameHelp(for: page, in: pages.keys), parameter: "page")
      }
      return address
    }
    return environment
  }
}
