import Diagnostics
import PlanContent
import PlanDesk
import PlanModel
import PlanProgress
import Publishing
import Wording

/// Builds a portal in one straight line, each step a function from values to values.
///
/// 1. Content: read the files of `Content/`.
/// 2. Theme: read the files of `Templates/`.
/// 3. Plan: decode the content, with all its faults.
/// 4. Progress: judge every target as of a day.
/// 5. Editions: one for each language, all asking one reader of the plan.
/// 6. Outputs: make every file, in parallel.
/// 7. Public: replace the published site as a whole.
///
/// Only the first two steps and the last touch the disk, and the fifth for the images of cards that were made before; an
/// error in any step keeps the site from being published.
public struct SiteBuilder: Sendable {
  private let root: String
  private let asOf: CalendarDate?
  private let threads: Int

  /// A builder for the project at `root`; `asOf` overrides the day of `site.yaml`.
  public init(root: String, asOf: CalendarDate? = nil, threads: Int = 2) {
    self.root = root
    self.asOf = asOf
    self.threads = threads
  }

  /// Publishes the site into `Public/`.
  ///
  /// Returns what was published; throws every fault found, with nothing published.
  public func build() async throws(DiagnosticList) -> BuildReport {
    let (outputs, _, warnings) = try compose()
    var made: (pages: Int, warnings: [Diagnostic]) = (0, [])
    let publication = try await SiteWriter(root: root).publish { staging throws(DiagnosticList) in
      made = try await outputs.produce { staging.add($0) }
    }
    return BuildReport(
      pages: made.pages, files: publication.files, changed: publication.changed,
      warnings: DiagnosticList(warnings + made.warnings).diagnostics)
  }

  /// Does everything but publish.
  ///
  /// Returns the warnings, and how much is translated; throws every fault found.
  public func check() async throws(DiagnosticList) -> CheckReport {
    let (outputs, plan, warnings) = try compose()
    let made = try await outputs.produce { _ in }
    return CheckReport(
      warnings: DiagnosticList(warnings + made.warnings).diagnostics,
      translations: plan.site.languages.others.map(plan.translationCount))
  }

  /// Judges every target, and publishes nothing.
  ///
  /// Returns the reader of the plan, and the voices that the theme gives the site's languages; throws every fault of the
  /// content and of the wording.
  package func judge() throws(DiagnosticList) -> (desk: any Desk, voices: [Voice]) {
    let (content, theme) = try inputs()
    let (plan, _) = try decode(content)
    return (desk(of: plan), try voices(of: plan.site, theme))
  }

  /// Draws the card of every page into `Cards/`, and removes the images of those that have changed.
  ///
  /// Returns how many cards there are, and how many of them need an image; throws every fault found.
  public func drawCards() async throws(DiagnosticList) -> (cards: Int, withoutImage: Int) {
    let (outputs, _, _) = try compose()
    let drawings = try await outputs.cards()
    return (drawings.count, try CardFolder(root: root).replace(with: drawings))
  }

  private func compose() throws(DiagnosticList) -> (outputs: Outputs, plan: Plan, warnings: [Diagnostic]) {
    let (content, theme) = try inputs()
    let (plan, warnings) = try decode(content)
    let voices = try voices(of: plan.site, theme)
    let images = try CardFolder(root: root)
    let desk = desk(of: plan)
    let recipes = SitePages.recipes(desk)
    let collisions = RouteCollisions(recipes).diagnostics
    guard collisions.isEmpty else { throw DiagnosticList(warnings + collisions) }
    do throws(DiagnosticList) {
      let editions = try Editions(desk, voices, recipes, theme, images, threads: threads)
      return (Outputs(editions.pages, theme, desk), plan, warnings)
    } catch {
      throw DiagnosticList(warnings + error.diagnostics)
    }
  }

  private func desk(of plan: Plan) -> any Desk {
    PlanDesk(plan, assess(plan, asOf: asOf ?? plan.site.asOf))
  }

  /// A voice for each language of the site, its own first.
  private func voices(of site: Site, _ theme: ThemeFolder) throws(DiagnosticList) -> [Voice] {
    var voices: [Voice] = []
    var faults: [Diagnostic] = []
    for language in site.languages.all {
      do throws(DiagnosticList) {
        voices.append(try theme.voice(language))
      } catch {
        faults += error.diagnostics
      }
    }
    guard faults.isEmpty else { throw DiagnosticList(faults) }
    return voices
  }

  /// Reads both folders, so that the faults of both are seen together.
  private func inputs() throws(DiagnosticList) -> (ContentFiles, ThemeFolder) {
    let content = Result { () throws(DiagnosticList) in try ContentFiles.read(root: root) }
    let theme = Result { () throws(DiagnosticList) in try ThemeFolder.read(root: root) }
    switch (content, theme) {
    case (.success(let content), .success(let theme)): return (content, theme)
    case (.failure(let left), .failure(let right)): throw DiagnosticList(left.diagnostics + right.diagnostics)
    case (.failure(let faults), _), (_, .failure(let faults)): throw faults
    }
  }

  private func decode(_ content: ContentFiles) throws(DiagnosticList) -> (Plan, [Diagnostic]) {
    let (plan, diagnostics) = loadPlan(from: content)
    let list = DiagnosticList(diagnostics)
    guard let plan, !list.hasErrors else { throw list }
    return (plan, list.diagnostics)
  }
}
