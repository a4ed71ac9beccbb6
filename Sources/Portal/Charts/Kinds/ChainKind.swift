import Diagnostics
import PlanModel
import Templating

extension Chain.Segment.Stage: ExpressibleByValue {}

extension Chain.Segment: ExpressibleByValue {
  /// A segment, as a call gives it: `{"stage": "upstream", "name": …, "items": […]}`.
  public init(value: Value) throws {
    let entry = try GivenEntry(value, keys: ["stage", "name", "items"])
    let items: [String]? = try entry.read("items")
    self.init(stage: try entry.read("stage"), name: try entry.read("name"), items: items ?? [])
  }
}

extension ChartKinds {
  /// `chart("chain", "chips")`: the stages of a chain and who leads it;
  /// or `chart("chain", data=[{"stage": "upstream", "name": …, "items": […]}], leaders=[…], title=…)`.
  var chain: Function {
    kind(
      .chain, Parameter<String?>("chain"), Parameter<[Chain.Segment]?>("data"),
      Parameter("leaders", default: [String]()), Parameter("title", default: ""), Parameter<String?>("source")
    ) { id, data, leaders, title, source in
      switch try origin(id, "chain", or: data, from: source) {
      case .given(let segments):
        guard !segments.isEmpty else { throw nothing("data", "data") }
        return drawn(edition.chainDiagram(.given(segments, leaders, name: title)), from: source)
      case .plan(let id): return edition.chainDiagram(try names.chain(id)).named("chain-" + id)
      }
    }
  }
}

extension Chain {
  /// A chain that belongs to no plan.
  fileprivate static func given(_ segments: [Segment], _ leaders: [String], name: String) -> Chain {
    Chain(
      id: "given", name: name, nameEn: "", group: "", areas: [], leaders: leaders, segments: segments,
      citation: .call, body: .call, origin: .call)
  }
}
