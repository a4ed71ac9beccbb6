import Diagnostics
import PlanCharts
import Synchronization
import Templating

/// What a page, or a text of one, collects while one task writes it: the charts that it asks for by `chart(…)`, the links
/// of texts, the places that links may lead to, whether it shows what is not translated, and what is wrong.
final class PageSheet: Sendable {
  private struct Content {
    var charts: [ChartFigure] = []
    var names: Set<String> = []
    var links: [TextLink] = []
    var anchors: Set<String> = []
    var isPartlyForeign = false
    var diagnostics: [Diagnostic] = []
  }

  /// The page that the charts are published below.
  let page: Route
  private let content = Mutex(Content())

  init(page: Route) {
    self.page = page
  }

  /// The charts so far.
  var charts: [ChartFigure] { content.withLock { $0.charts } }
  /// The links of the texts so far.
  var links: [TextLink] { content.withLock { $0.links } }
  /// The ids so far that links may lead to.
  var anchors: Set<String> { content.withLock { $0.anchors } }
  /// Whether texts so far are in another language than the page's.
  var isPartlyForeign: Bool { content.withLock { $0.isPartlyForeign } }
  /// What is wrong with the texts so far.
  var diagnostics: [Diagnostic] { content.withLock { $0.diagnostics } }

  /// Takes the names of charts that the page has anyway.
  func take(_ names: some Sequence<String>) {
    content.withLock { $0.names.formUnion(names) }
  }

  /// Adds `chart`; returns it under a name that no other has, which begins with `prefix`.
  func add(_ chart: ChartFigure, prefix: String = "") -> ChartFigure {
    content.withLock { content in
      let name = prefix + chart.name
      let names = [name] + (2...(content.names.count + 2)).map { "\(name)-\($0)" }
      let named = chart.named(names.first { !content.names.contains($0) } ?? name)
      content.names.insert(named.name)
      content.charts.append(named)
      return named
    }
  }

  /// The functions that note what a template writes on the page.
  var functions: [Function] { [anchor, foreign, showsForeign] }

  /// `anchor("figures")`: the name, which becomes a place on the page that links may lead to.
  private var anchor: Function {
    Function("anchor", Parameter<String>("name")) { [self] name in
      note(anchors: [name])
      return name
    }
  }

  /// `foreign(lang)`: the language of a text that is not in the page's, which the page then says that it shows.
  private var foreign: Function {
    Function("foreign", Parameter<String>("lang")) { [self] lang in
      note(isPartlyForeign: true)
      return lang
    }
  }

  /// `shows_foreign()`: whether what is written so far has texts in another language than the page's.
  private var showsForeign: Function {
    Function("shows_foreign") { [self] in isPartlyForeign }
  }

  /// Notes charts under their own names, links of texts, ids that links may lead to, texts in another language,
  /// and what is wrong.
  func note(
    charts: [ChartFigure] = [], links: [TextLink] = [], anchors: some Sequence<String> = [],
    isPartlyForeign: Bool = false, diagnostics: [Diagnostic] = []
  ) {
    content.withLock { content in
      content.charts += charts
      content.names.formUnion(charts.map(\.name))
      content.links += links
      content.anchors.formUnion(anchors)
      content.isPartlyForeign = content.isPartlyForeign || isPartlyForeign
      content.diagnostics += diagnostics
    }
  }
}
