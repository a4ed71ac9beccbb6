import PlanModel

// A cut over several years: yearly cuts compound, and levels show the whole cut at once.
extension Evidence {
  /// Judges yearly cuts as a tally, or levels on the geometric way to T = I0·(1 − D).
  func judgeCut() -> Assessment {
    isRate ? judgeTally(.cut) : judgeDistance()
  }
}
