import Foundation

/// What documents say of one indicator in one area: 5 to 15 years of figures and their quarters, and what was promised.
struct Record {
  let indicator: Int
  let area: Int
  let gauge: Gauge
  let fate: Fate
  /// The figures that hold, in order of years, each but the missing ones unlike the one before.
  let figures: [Figure]
  /// What documents of the same year said before those of the next year restated it, by the year.
  let revised: [Int: Figure]
  /// The quarters of years, with the year's figure in the last one.
  let quarters: [(period: String, figure: Figure)]

  init(seed: UInt64, indicator: Int, area: Int, quarterYears: Int) {
    var chance = Chance(seed: seed, indicator, area)
    (self.indicator, self.area) = (indicator, area)
    gauge = Gauge.all[indicator % Gauge.all.count]
    fate = Fate(&chance)
    figures = gauge.figures(fate, &chance)
    revised = gauge.revisions(of: figures, &chance)
    quarters = gauge.quarters(of: figures.suffix(quarterYears + 1))
  }

  /// The figure of a year; nil where there is none.
  subscript(year: Int) -> Double? { figures.first { $0.year == year }?.value }

  /// The figures of the years after the one that the promise starts from.
  var evidence: [Double] {
    figures.filter { $0.year > fate.base && $0.year <= min(fate.due, fate.last) }.compactMap(\.value)
  }
}

extension Gauge {
  /// The figures of 5 to 15 years up to the last one, and at times what is expected of the year after.
  fileprivate func figures(_ fate: Fate, _ chance: inout Chance) -> [Figure] {
    let count = chance.integer(5...15)
    let values = self.values(count + 1, &chance).map { rounded(promise == .delegated ? $0 : max($0, step)) }
    var result: [Figure] = []
    for (index, value) in values.enumerated() {
      let year = fate.last - count + 1 + index
      let isAwaited = index == count
      if isAwaited && (fate.last != 2024 || !chance.happens(0.15)) { continue }
      var figure = figure(year, distinct(value, from: result.last?.value))
      if isHedged(figure, fate, &chance) { figure = hedged(year, figure.value ?? value, &chance) }
      if figure.value == result.last?.value { figure = self.figure(year, distinct(value, from: result.last?.value)) }
      result.append(isAwaited ? expected(figure) : marked(figure, fate, &chance))
    }
    return result
  }

  private func isHedged(_ figure: Figure, _ fate: Fate, _ chance: inout Chance) -> Bool {
    guard let value = figure.value, canBeHedged(value) else { return false }
    return chance.happens(fate == .borderline && figure.year == fate.last ? 1 : 0.12)
  }

  /// The value, or one step more where it is that of the year before; fulfilled or not may repeat, and so may ranks.
  private func distinct(_ value: Double, from previous: Double?) -> Double {
    guard value == previous, promise != .delegated, promise != .rank else { return value }
    return rounded(value + (value < 96 || measure != "share" ? step : -step))
  }

  private func expected(_ figure: Figure) -> Figure {
    Figure(year: figure.year, value: figure.value, printed: "预计" + figure.printed, status: "F")
  }

  /// The figure with how firm it is; a year here and there is missing, but none that most promises start or end with.
  private func marked(_ figure: Figure, _ fate: Fate, _ chance: inout Chance) -> Figure {
    var result = figure
    let isEnd = [fate.base, fate.due, fate.last].contains(figure.year)
    if fate == .baseless ? figure.year == fate.base : !isEnd && chance.happens(0.03) {
      result = Figure(year: figure.year, value: nil, printed: "未公布", status: "M")
    } else if figure.year < fate.base && chance.happens(0.03) {
      (result.status, result.note) = ("B", "本年起口径调整")
    } else if figure.year == 2024 && chance.happens(0.1) {
      result.status = "P"
    } else if chance.happens(0.03) {
      (result.status, result.note) = ("E", "按抽样推算")
    }
    return result
  }

  /// First releases that differ by up to 2% from what the next year's document says.
  fileprivate func revisions(of figures: [Figure], _ chance: inout Chance) -> [Int: Figure] {
    var result: [Int: Figure] = [:]
    for figure in figures where figure.status == "A" && figure.year < 2024 && promise != .delegated {
      guard chance.happens(0.06), let value = figure.value else { continue }
      let before = rounded(value * (1 - chance.number(0.005...0.02)))
      guard before < value, before > 0 else { continue }
      result[figure.year] = Figure(
        year: figure.year, value: before, printed: self.figure(figure.year, before).printed, status: "P", note: "快报数")
    }
    return result
  }

  /// The quarters between each year's figure and the one before it; of a flow each is a part of the year.
  fileprivate func quarters(of figures: ArraySlice<Figure>) -> [(period: String, figure: Figure)] {
    guard promise != .delegated, promise != .rank else { return [] }
    return zip(figures, figures.dropFirst()).flatMap { former, latter -> [(period: String, figure: Figure)] in
      guard let from = former.value, let to = latter.value, latter.status != "F" else { return [] }
      return (1...4).map { quarter in
        let level = from + (to - from) * Double(quarter) / 4
        let value = rounded(measure == "flow" ? level / 4 : level)
        return ("\(latter.year)-Q\(quarter)", figure(latter.year, value))
      }
    }
  }
}
