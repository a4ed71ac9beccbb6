import Diagnostics
import PlanDesk
import PlanModel
import Templating
import Wording

/// The editions of a site, one for each of its languages, over one reader of the plan.
struct Editions {
  let pages: [EditionPages]

  /// Compiles the theme's templates for each of `voices`, the site's own first.
  ///
  /// - Throws: every fault of the templates.
  init(
    _ desk: any Desk, _ voices: [Voice], _ recipes: [PageRecipe], _ theme: ThemeFolder, _ images: CardFolder,
    threads: Int
  ) throws(DiagnosticList) {
    let site = SiteAddress(baseURL: desk.site.baseURL)
    let routes = Set(recipes.map(\.route.path) + Outputs.sharedFiles.map(\.path))
    let editions = voices.map { voice in
      let address = site.edition(in: voice.language, of: desk.site.languages)
      return Edition(desk: desk, voice: voice, address: address, texts: NoTexts())
    }
    let alternates = Alternates(editions)
    var pages: [EditionPages] = []
    for edition in editions {
      // Texts that are not translated are written out in the site's own voice, with links into this edition.
      let untranslated = editions.first.flatMap { own in
        own.language == edition.language
          ? nil : Edition(desk: desk, voice: own.voice, address: edition.address, texts: NoTexts())
      }
      let writers = LiveWriters(
        own: try Self.writer(edition, theme, routes),
        foreign: try untranslated.map { edition throws(DiagnosticList) in try Self.writer(edition, theme, routes) },
        language: edition.language)
      pages.append(
        EditionPages(
          edition: edition, recipes: recipes,
          renderer: PageRenderer(edition, writers, alternates, images: images), threads: threads))
    }
    self.pages = pages
  }

  private static func writer(
    _ edition: Edition, _ theme: ThemeFolder, _ routes: Set<String>
  ) throws(DiagnosticList) -> LiveWriter {
    let functions = ThemeFunctions(
      voice: edition.voice, assets: theme.assets, styles: theme.styles, routes: routes, address: edition.address)
    return LiveWriter(
      edition, try TemplateLibrary(theme.templates, environment: functions.environment))
  }
}
