import PlanDesk
import PlanModel
import PlanProgress
import Wording

/// One language of the site: who answers, who speaks, and where the pages are.
///
/// It has no pages and no charts: these are functions of it, and see of the plan what they ask the desk.
struct Edition: Sendable {
  let desk: any Desk
  let voice: Voice
  let address: SiteAddress
  let texts: any TextSource
  var prepared = PreparedViews()

  var language: LanguageCode { voice.language }

  /// The language of what is not translated, where it is not the edition's.
  var foreign: String? {
    let own = desk.site.languages.own
    return own == language ? nil : own.rawValue
  }
}

/// Gives the texts of the content as HTML.
protocol TextSource: Sendable {
  /// The HTML of a text, and its language; nil where it is empty.
  ///
  /// Its charts are published below the page `home`, which must show it. Its ids and the names of its charts begin with
  /// `idPrefix`.
  func text(of prose: Prose, home: Route, idPrefix: String) -> ProseView?
}

extension TextSource {
  /// The HTML of the one text of its file, whose name its ids begin with.
  func text(of prose: Prose, home: Route) -> ProseView? {
    text(of: prose, home: home, idPrefix: prose.idPrefix)
  }
}

extension Prose {
  /// What keeps its ids and charts apart from those of other texts on its page: the file's name.
  fileprivate var idPrefix: String {
    let name = origin.path.split(separator: "/").last ?? ""
    return name.split(separator: ".").first.map { $0 + "-" } ?? ""
  }
}

/// No texts, for what has none.
struct NoTexts: TextSource {
  func text(of prose: Prose, home: Route, idPrefix: String) -> ProseView? { nil }
}

extension Edition {
  /// A name in the edition's language where it was translated.
  func say(_ name: Name) -> String { name(language) }

  /// A verdict in a sentence or two.
  func sentence(on verdict: Verdict) -> String {
    voice.sentence(verdict.assessment, in: verdict.setting, thresholds: desk.thresholds, asOf: desk.asOf)
  }

  /// How many of a subject's promises have which verdict, in a sentence.
  func summary(of subject: Subject, named name: String) -> String {
    voice.summary(desk.rollUp(of: subject), of: name)
  }

  /// The promises of a subject as rows.
  func targets(of subject: Subject) -> [Prepared<TargetView>] {
    rows(of: desk.targets(of: subject))
  }

  /// Promises as rows.
  func rows(of targets: [Target.ID]) -> [Prepared<TargetView>] {
    targets.compactMap(row(of:))
  }
}
