import Charting
import PlanCharts
import PlanModel
import Templating

extension Chain.Segment.Stage: ExpressibleByValue {}

/// A segment, as a call gives it: `{"stage": "upstream", "name": …, "items": […]}`.
private struct GivenSegment: ExpressibleByValue, Sendable {
  let segment: ChainChart.Segment

  init(value: Value) throws {
    let entry = try GivenEntry(value, keys: ["stage", "name", "items"])
    let items: [String]? = try entry.read("items")
    segment = ChainChart.Segment(stage: try entry.read("stage"), name: try entry.read("name"), items: items ?? [])
  }
}

extension ChartCalls {
  /// `chart("chain", "chips")`: the stages of a chain and who leads it;
  /// or `chart("chain", data=[{"stage": "upstream", "name": …, "items": […]}], leaders=[…], title=…)`.
  var chain: Function {
    call(
      .chain, Parameter<String?>("chain"), Parameter<[GivenSegment]?>("data"),
      Parameter("leaders", default: [String]()), Parameter("title", default: ""), Parameter<String?>("source")
    ) { id, data, leaders, title, source in
      switch try origin(id, "chain", or: data, from: source) {
      case .given(let segments):
        guard !segments.isEmpty else { throw nothing("data", "data") }
        return ChainChart(segments.map(\.segment), leaders: leaders, GivenHeading(title: title, source: source))
      case .plan(let id):
        return ChainChart(of: try names.chain(id), named: "chain-" + id, plotter)
      }
    }
  }
}

extension ChainDiagram.Geometry {
  /// What `charts/chain.svg` sees; the names of segments and leaders are in these languages where not in the chart's.
  func marks(segments: LanguageCode?, leaders leadersLanguage: LanguageCode?) -> Map {
    [
      "segments_lang": Value(segments?.rawValue), "leaders_lang": Value(leadersLanguage?.rawValue),
      "stacked": .bool(isStacked), "leaders": Value(leaders?.shape), "stages": .list(stages.map(\.shape)),
      "connectors": .list(
        connectors.map { ["path": .string($0.path), "arrows": .list($0.arrows.map(\.shape))] }),
    ]
  }
}

extension ChainDiagram.StageGeometry {
  fileprivate var shape: Value {
    ["title": .shapes(title), "boxes": .list(boxes.map(\.shape)), "placeholder": Value(placeholder?.shape)]
  }
}

extension ChainDiagram.TextBox {
  fileprivate var shape: Value {
    ["rect": rect.shape, "title": .shapes(title), "lines": .shapes(items.flatMap { $0 })]
  }
}
