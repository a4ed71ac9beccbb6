import Charting
import PlanModel
import Wording

/// The stages of an industry chain and the firms that lead it.
package struct ChainChart: PlanChart {
  package static let kind = ChartKind.chain

  /// A step of the chain.
  package struct Segment: Sendable {
    let stage: Chain.Segment.Stage
    let name: String
    let items: [String]

    package init(stage: Chain.Segment.Stage, name: String, items: [String]) {
      (self.stage, self.name, self.items) = (stage, name, items)
    }
  }

  package let name: String
  package let sources: ChartSources
  /// The chain's own name, and the industry it belongs to.
  let chain: String
  let group: String
  let segments: [Segment]
  let leaders: [String]
  /// The language of the names of segments and leaders where that is not the chart's.
  let namesLanguage: LanguageCode?

  /// A chain of the plan.
  package init(of chain: Chain, named name: String = "chain", _ plotter: Plotter) {
    self.name = name
    sources = .cited([chain.citation])
    self.chain = plotter.say(chain.name)
    group = plotter.say(chain.group)
    segments = chain.segments.map { Segment(stage: $0.stage, name: $0.name, items: $0.items) }
    leaders = chain.leaders
    namesLanguage = plotter.foreign
  }

  /// Segments and leaders that a call gives.
  package init(_ segments: [Segment], leaders: [String], _ heading: GivenHeading) {
    name = "chain"
    sources = .stated(heading.source)
    (chain, group) = (heading.title, "")
    (self.segments, self.leaders) = (segments, leaders)
    namesLanguage = nil
  }

  /// The segments of a stage.
  func segments(at stage: Chain.Segment.Stage) -> [Segment] { segments.filter { $0.stage == stage } }

  package func geometry(width: Double, in voice: Voice) throws(ChartError) -> ChartGeometry {
    .chain(
      try ChainDiagram.layout(
        ChainDiagram.Spec(
          stages: stages(voice), leaders: voice.list(leaders), leadersTitle: voice(ChainPhrase.leaders),
          missingText: voice(ChainPhrase.stageEmpty)), width: width),
      // Without segments the chain's own name is drawn.
      segments: segments.isEmpty ? nil : namesLanguage, leaders: namesLanguage)
  }

  /// A chain without segments is drawn as its name, and the note says so.
  private func stages(_ voice: Voice) -> [ChainDiagram.Stage] {
    guard !segments.isEmpty else {
      return [ChainDiagram.Stage(id: "chain", title: group, nodes: [ChainDiagram.Node(id: "chain", name: chain)])]
    }
    return Chain.Segment.Stage.allCases.map { stage in
      ChainDiagram.Stage(
        id: stage.rawValue, title: voice(ChainPhrase(stage)),
        nodes: segments(at: stage).map { ChainDiagram.Node(id: $0.name, name: $0.name, items: $0.items) })
    }
  }
}
