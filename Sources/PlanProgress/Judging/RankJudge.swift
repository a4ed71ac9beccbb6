import PlanModel

/// Judges a place among others by its number alone: places have no distance.
///
/// It sees the promised place, the figures and the deadline.
struct RankJudge {
  let line: GoalLine
  let evidence: Evidence
  let deadline: Deadline

  func judge(_ blank: Assessment) -> Assessment {
    guard let latest = evidence.latest else { return blank.absent(deadline) }
    var result = blank
    let verdicts = latest.quantity.corners.map { corner -> Status in
      let isInside = line.isReached(at: corner)
      return deadline.isClosed ? deadline.verdict(holds: isInside) : isInside ? .met : .lag
    }
    result.settle(verdicts, unless: deadline.awaited(hasFigure: evidence.hasDueFigure))
    result.wasMet = evidence.comparable.haveLeft { $0.quantity.corners.allSatisfy(line.isReached) }
    return result
  }
}
