import Charting
import PlanCharts
import PlanProgress
import Templating

/// How often each verdict was given, as a call gives it: `{"met": 3, "lag": 1}`.
private struct GivenCounts: ExpressibleByValue, Sendable {
  let counts: [(status: Status, count: Int)]

  init(value: Value) throws {
    let codes = try Map(value: value).keys.map { try StatusArgument(value: .string($0)).status }
    let entry = try GivenEntry(value, keys: codes.map(\.rawValue))
    counts = try codes.map { ($0, try entry.read($0.rawValue, in: 0...1_000_000)) }
  }
}

extension ChartCalls {
  /// `chart("strip", area="east")`: how many targets have which verdict, of all or of one area, chain, campaign or theme;
  /// or `chart("strip", data={"met": 3, "lag": 1}, title=…)`.
  var strip: Function {
    call(
      .strip, Parameter<String?>("area"), Parameter<String?>("chain"), Parameter<String?>("campaign"),
      Parameter<String?>("theme"), Parameter<GivenCounts?>("data"), Parameter("title", default: ""),
      Parameter<String?>("source")
    ) { area, chain, campaign, theme, data, title, source in
      if let data = try given(data, from: source, besides: [area, chain, campaign, theme], "area") {
        return StripChart(data.counts, GivenHeading(title: title, source: source))
      }
      let chosen = try targets(area: area, chain: chain, campaign: campaign, theme: theme)
      let chart = StripChart(chosen.verdicts, of: chosen.subjects, named: "strip-" + chosen.name, plotter)
      guard let chart else { throw nothing(chosen.name, nil) }
      return chart
    }
  }
}

extension StatusStrip.Geometry {
  /// What `charts/strip.svg` sees.
  var marks: Map { ["segments": .list(segments.map(\.shape))] }
}

extension StatusStrip.SegmentGeometry {
  fileprivate var shape: Value {
    let tone = Status(rawValue: code)?.tone ?? .unknown
    return [
      "tone": .string(tone.rawValue), "rect": rect.shape, "label": Value(label?.shape),
      "mark": Value(toneMark?.shape),
    ]
  }

  /// Where the tone's shape stands beside the count, so that no status is told by colour alone.
  private var toneMark: Point? {
    guard let label, label.box.x - rect.x >= 20 else { return nil }
    return Point(x: label.box.x - 10, y: rect.midY)
  }
}
