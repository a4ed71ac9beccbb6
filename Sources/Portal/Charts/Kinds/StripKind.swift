import Diagnostics
import PlanModel
import PlanProgress
import Templating

/// A verdict by its code, as an argument.
struct StatusArgument: ExpressibleByValue, Sendable {
  let status: Status

  init(value: Value) throws {
    let code = try String(value: value)
    guard let status = Status(rawValue: code) else {
      throw ValueMismatch(
        expected: Text(zh: "判定的代码", en: "the code of a verdict"), found: Text(zh: "“\(code)”", en: "'\(code)'"),
        help: nearestNameHelp(for: code, in: Status.allCases.map(\.rawValue)))
    }
    self.status = status
  }
}

/// How often each verdict was given, as a call gives it: `{"met": 3, "lag": 1}`.
private struct GivenCounts: ExpressibleByValue, Sendable {
  let counts: [(status: Status, count: Int)]

  init(value: Value) throws {
    let codes = try Map(value: value).keys.map { try StatusArgument(value: .string($0)).status }
    let entry = try GivenEntry(value, keys: codes.map(\.rawValue))
    counts = try codes.map { ($0, try entry.read($0.rawValue, in: 0...1_000_000)) }
  }
}

extension ChartKinds {
  /// `chart("strip", area="east")`: how many targets have which verdict, of all or of one area, chain, campaign or theme;
  /// or `chart("strip", data={"met": 3, "lag": 1}, title=…)`.
  var strip: Function {
    kind(
      .strip, Parameter<String?>("area"), Parameter<String?>("chain"), Parameter<String?>("campaign"),
      Parameter<String?>("theme"), Parameter<GivenCounts?>("data"), Parameter("title", default: ""),
      Parameter<String?>("source")
    ) { area, chain, campaign, theme, data, title, source in
      if let data = try given(data, from: source, besides: [area, chain, campaign, theme], "area") {
        let known = data.counts.filter { $0.status.hasEvidence }.reduce(0) { $0 + $1.count }
        return drawn(
          edition.stripChart(data.counts, withData: known, named: "strip", title: title), from: source)
      }
      let chosen = try targets(area: area, chain: chain, campaign: campaign, theme: theme)
      let chart = edition.stripChart(of: chosen.assessments, subjects: chosen.subjects, named: "strip-" + chosen.name)
      guard let chart else { throw nothing(chosen.name, nil) }
      return chart
    }
  }
}
