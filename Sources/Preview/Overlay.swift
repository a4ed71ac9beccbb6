import Diagnostics

/// The faults of a build as HTML, for a layer over the last good page.
struct Overlay: Sendable {
  /// The HTML; every text in it is escaped.
  let html: String

  /// More than this nobody reads at once.
  private static let limit = 20

  init(_ excerpts: [Excerpt], language: Language) {
    let summary = Text.summary(of: excerpts.map(\.diagnostic))
    let title = Text(zh: "没有发布：\(summary.zh)", en: "Not published: \(summary.en)")
    var html = "<h1>\(title(language).htmlEscaped)</h1>\n"
    for excerpt in excerpts.prefix(Self.limit) { html += Self.section(excerpt, language) }
    if excerpts.count > Self.limit {
      let rest = excerpts.count - Self.limit
      html += "<p>\(Text(zh: "另有 \(rest) 条未显示", en: "\(rest) more not shown")(language))</p>\n"
    }
    self.html = html
  }

  private static func section(_ excerpt: Excerpt, _ language: Language) -> String {
    let diagnostic = excerpt.diagnostic
    let label = "\(diagnostic.severity.label(language))[\(diagnostic.code)]"
    var html = "<section class=\"\(diagnostic.severity.rawValue)\">\n"
    html += heading(diagnostic.location, label, diagnostic.message, language) + frame(excerpt.frame)
    for (note, noteFrame) in zip(diagnostic.notes, excerpt.noteFrames) {
      html += heading(note.location, Text.note(language), note.message, language) + frame(noteFrame)
    }
    if let help = diagnostic.help {
      html += "<p class=\"help\">\((Text.helpLabel(language) + help(language)).htmlEscaped)</p>\n"
    }
    return html + "</section>\n"
  }

  private static func heading(
    _ location: SourceLocation?, _ label: String, _ message: Text, _ language: Language
  ) -> String {
    let place = location.map { "<code>\($0.description.htmlEscaped)</code> " } ?? ""
    return "<h2>\(place)<b>\(label.htmlEscaped)</b></h2>\n<p>\(message(language).htmlEscaped)</p>\n"
  }

  private static func frame(_ frame: CodeFrame?) -> String {
    guard let frame else { return "" }
    let gutter = String(repeating: " ", count: String(frame.line).count)
    return """
      <pre>\(frame.line) | \(frame.source.htmlEscaped)
      \(gutter) | <mark>\(frame.carets)</mark></pre>

      """
  }
}

extension String {
  /// The text as HTML shows it, in content and in quoted attributes.
  fileprivate var htmlEscaped: String {
    var output = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "&": output += "&amp;"
      case "<": output += "&lt;"
      case ">": output += "&gt;"
      case "\"": output += "&quot;"
      default: output.unicodeScalars.append(scalar)
      }
    }
    return output
  }
}
