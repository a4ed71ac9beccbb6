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
    counts = try Map(value: value).map { code, count in
      (try StatusArgument(value: .string(code)).status, try Int(value: count))
    }
  }
}

extension ChartKinds {
  /// `chart("strip", area="east")`: how many targets have which verdict, of all or of one area, chain, campaign or theme;
  /// or `chart("strip", data={"met": 3, "lag": 1}, title=…)`.
  var strip: Function {
    kind(
      .strip, Parameter<String?>("area"), Parameter<String?>("chain"), Parameter<String?>("campaign"),
      Parameter<String?>("theme"), Parameter<GivenCounts?>("data"), Parameter("title", default: "")
    ) { area, chain, campaign, theme, data, title in
      if let data {
        let known = data.counts.filter { $0.status.hasEvidence }.reduce(0) { $0 + $1.count }
        return edition.stripChart(data.counts, withData: known, named: "strip", title: title)
      }
      let (area, chain) = (try area.map { try names.area($0) }, try chain.map { try names.chain($0) })
      let (campaign, theme) = (try campaign.map { try names.campaign($0) }, try theme.map { try names.theme($0) })
      let chosen = edition.progress.assessments.filter { assessment in
        let target = assessment.target
        return (area == nil || target.area == area?.id) && (chain == nil || target.chain == chain?.id)
          && (campaign == nil || target.campaign == campaign?.id)
          && (theme == nil || edition.plan.indicators[target.indicator]?.theme == theme?.id)
      }
      let ids = [area?.id.rawValue, chain?.id.rawValue, campaign?.id.rawValue, theme?.id.rawValue].compactMap { $0 }
      let subjects = [area?.name, chain?.name, campaign?.name, theme?.name].compactMap { $0 }
      let name = (["strip"] + (ids.isEmpty ? ["all"] : ids)).joined(separator: "-")
      guard let chart = edition.stripChart(of: chosen, subjects: subjects, named: name) else {
        throw nothing(ids.joined(separator: ", "), nil)
      }
      return chart
    }
  }
}
