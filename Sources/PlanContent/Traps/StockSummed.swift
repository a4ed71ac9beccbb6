import Diagnostics
import PlanModel

/// Sums of what cannot be summed: cumulative targets for, and spans of years of, what is counted at one moment.
func stocksSummed(in plan: Plan) -> [Finding] {
  summedTargets(in: plan) + summedObservations(in: plan)
}

private func summedTargets(in plan: Plan) -> [Finding] {
  plan.targets.compactMap { target in
    guard target.kind == .cumulative, let indicator = plan.indicators[target.indicator], indicator.measure != .flow
    else { return nil }
    return summed(
      indicator, at: Cell("type", of: target.origin),
      Text(
        zh: "cumulative 把各年相加，而“\(indicator.name.original.text)”是 \(indicator.measure.rawValue)，不能相加",
        en: "cumulative adds up years, but '\(indicator.id)' is a \(indicator.measure.rawValue), which has no sum"))
  }
}

private func summedObservations(in plan: Plan) -> [Finding] {
  plan.series.values.flatMap { series -> [Finding] in
    guard let indicator = plan.indicators[series.key.indicator], indicator.measure == .stock else { return [] }
    return (series.observations + series.superseded).compactMap { observation in
      guard case .span = observation.period else { return nil }
      return summed(
        indicator, at: Cell("period", of: observation.origin),
        Text(
          zh: "“\(indicator.name.original.text)”是某一时点的存量，不能有跨年的合计",
          en: "'\(indicator.id)' is a stock, counted at one moment; a span of years has no value of it"))
    }
  }
}

private func summed(_ indicator: Indicator, at cell: Cell, _ message: Text) -> Finding {
  Finding(
    .error, "stock-summed", at: cell, message,
    help: Text(
      zh: "累计数要用每年新增的指标（measure: flow）；到期总量用 level",
      en: "a sum needs an indicator of what is added each year (measure: flow); for the total at the end use level"),
    notes: [
      Finding.Note(
        cell: Cell("measure", of: indicator.origin), message: Text(zh: "指标的性质在这里", en: "its measure is given here"))
    ])
}
