import Charting
import PlanDesk
import PlanModel
import Wording

/// What charts of a plan are made with: the reader that answers, and the voice that says their words.
package struct Plotter: Sendable {
  package let desk: any Desk
  package let voice: Voice

  package init(_ desk: any Desk, _ voice: Voice) {
    (self.desk, self.voice) = (desk, voice)
  }

  /// A name in the voice's language where it was translated.
  func say(_ name: Name) -> String { name(voice.language) }

  /// The language of a name where that is not the voice's.
  func language(of name: Name) -> LanguageCode? {
    let language = name.localized(in: voice.language).language
    return language == voice.language ? nil : language
  }

  /// The language of what nobody translates where that is not the voice's.
  var foreign: LanguageCode? {
    let own = desk.site.languages.own
    return own == voice.language ? nil : own
  }

  /// The charts that there are, drawn for every width; throws for the first that cannot be drawn.
  package func figures(_ charts: [(any PlanChart)?]) throws(UndrawnChart) -> [ChartFigure] {
    var figures: [ChartFigure] = []
    for case let chart? in charts { figures.append(try figure(chart)) }
    return figures
  }

  /// A chart drawn for every width.
  package func figure(_ chart: some PlanChart) throws(UndrawnChart) -> ChartFigure {
    let words = chart.words(in: voice)
    let kind = type(of: chart).kind
    do throws(ChartError) {
      var drawings: [Drawing] = []
      for width in ChartWidth.allCases {
        let room = width.pixels - 2 * Drawing.margin
        let key = words.key.isEmpty ? nil : try Legend.layout(words.key, width: room)
        drawings.append(Drawing(width: width, key: key, geometry: try chart.geometry(width: room, in: voice)))
      }
      return ChartFigure(
        name: chart.name, kind: kind, words: words, drawings: drawings, documents: documents(of: chart.sources))
    } catch {
      throw UndrawnChart(name: chart.name, kind: kind, reason: error)
    }
  }

  /// The documents that a chart draws on, by their short names: those of the plan in its order.
  private func documents(of sources: ChartSources) -> [String] {
    switch sources {
    case .stated(let source): [source ?? voice(ChartPhrase.unsourced)]
    case .documents(let documents): documents.compactMap(desk.source).byPublication.map { say($0.short) }
    }
  }

  /// The documents that print some promises and the figures that these are judged by.
  func documents(behind verdicts: some Sequence<Verdict>) -> ChartSources {
    .documents(Set(verdicts.flatMap(desk.documents(behind:))))
  }

  /// The documents behind all promises of some subjects.
  func documents(behind subjects: some Sequence<Subject>) -> ChartSources {
    .documents(subjects.reduce(into: []) { $0.formUnion(desk.documents(behind: $1)) })
  }
}
