import Foundation
import PlanDesk
import PlanModel
import Templating
import TestSupport
import Wording

@testable import Portal

extension Edition {
  /// An edition of the sample town that knows what `desk` answers, and has no texts.
  static func sample(_ desk: any Desk, _ voice: Voice = .chinese) -> Edition {
    let site = SiteAddress(baseURL: "https://example.org/plan/")
    return Edition(
      desk: desk, voice: voice, address: site.edition(in: voice.language, of: SiteLanguages(own: .zh, others: [.en])),
      texts: NoTexts())
  }

  /// The same edition, whose page `sheet` is for has its texts, with the plainest markup for live values.
  func withTexts(on sheet: PageSheet, own: Voice) throws -> Edition {
    let templates = try TemplateLibrary(Self.markup.map { TemplateFile(path: $0, text: $1, name: $0) })
    let foreign = Edition(desk: desk, voice: own, address: address, texts: NoTexts())
    let writers = LiveWriters(
      own: LiveWriter(self, templates), foreign: language == own.language ? nil : LiveWriter(foreign, templates),
      language: language)
    return reading(PageTexts(texts: EditionTexts(self, writers), sheet: sheet))
  }

  private static let markup: KeyValuePairs = [
    "live/value.html": "{{ item.figure.text }}", "live/status.html": "{{ target.verdict.status.label }}",
    "live/chip.html": "{{ target.verdict.status.label }}", "live/chart.html": "{{ chart.title }}",
    "charts/sparkline.svg": "{{ sparkline.description }}",
  ]
}

/// The voices of the built-in theme.
enum ThemeVoice {
  /// The voice of `language`.
  static func of(_ language: LanguageCode) throws -> Voice { try theme.get().voice(language) }

  private static let theme = Result { try ThemeFolder.read(root: Repository.root.path) }
}

extension TemplateView {
  /// What a template writes of the view; it sees the members by their names.
  func filled(_ template: String) throws -> String {
    guard case .map(let members) = value else { return "" }
    let file = TemplateFile(path: "test", text: template, name: "test")
    return try TemplateLibrary([file]).template(named: "test").renderText(members)
  }
}
