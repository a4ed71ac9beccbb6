import Synchronization

/// The charts that one page or one text asks for by `chart(…)`, in order: while it is rendered by one task, they are put
/// here, to be published as files of their own.
final class CalledCharts: Sendable {
  /// The page that the charts are published below.
  let page: Route
  private let prefix: String
  private let content: Mutex<(charts: [ChartFigure], names: Set<String>)>

  /// An empty sheet; the names of its charts begin with `prefix`, and are none of `taken`.
  init(page: Route, prefix: String = "", taken: some Sequence<String> = []) {
    self.page = page
    self.prefix = prefix
    content = Mutex(([], Set(taken)))
  }

  /// The charts so far.
  var charts: [ChartFigure] { content.withLock { $0.charts } }

  /// Puts `chart` on the sheet; yields it under a name that no other has.
  func add(_ chart: ChartFigure) -> ChartFigure {
    content.withLock { content in
      let name = prefix + chart.name
      let names = [name] + (2...(content.names.count + 2)).map { "\(name)-\($0)" }
      let named = chart.named(names.first { !content.names.contains($0) } ?? name)
      content.names.insert(named.name)
      content.charts.append(named)
      return named
    }
  }
}
