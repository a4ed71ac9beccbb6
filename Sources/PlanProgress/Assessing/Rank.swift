import PlanModel

// Targets that name a place among others.
extension Evidence {
  /// Judges a rank by its number alone: places have no distance.
  func judgeRank() -> Assessment {
    guard let goal = target.goal else { return draft(.qualitative) }
    guard let latest else { return absent }
    let line = GoalLine(value: goal.nearEnd(isRising: false), isRising: false)
    var result = draft(.noData)
    let verdicts = latest.quantity.corners.map { corner -> Status in
      let isInside = line.isReached(at: corner)
      return isClosed ? ladder.holding(isInside, isClosed: true) : isInside ? .met : .lag
    }
    result.settle(isClosed && !hasDueValue ? [awaited] : verdicts)
    result.wasMet = wasReached(line, before: latest)
    return result
  }
}
