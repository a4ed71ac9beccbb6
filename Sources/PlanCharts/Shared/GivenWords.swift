import Charting
import PlanModel
import Wording

/// Values that a call gives, in words.
enum GivenWords {
  /// A value or both its bounds in its unit.
  static func figure(_ value: ValueInterval, unit: Unit, _ voice: Voice) -> String {
    guard !value.isExact else { return voice.figure(value.low, unit: unit) }
    return voice.parts(value.low, unit: unit).number + "–" + voice.figure(value.high, unit: unit)
  }
}
