/// A unit of the data files as a language measures: 亿元 is yuan, of which one in the data is a hundred million.
struct Measure: Sendable, Hashable {
  /// The unit in words; empty where the name of what is counted says it.
  let name: String
  /// What numbers of the data are multiplied by.
  let factor: Double
}

/// A power of ten that a language tells large numbers in.
struct Magnitude: Sendable, Hashable {
  /// The power.
  let exponent: Int
  /// The least number that is told in it.
  let least: Double
  /// Its name, such as `万` or `million`.
  let word: String

  /// Numbers as they are.
  static let one = Magnitude(exponent: 0, least: 0, word: "")
}

/// The one unit that all numbers of a chart are written in.
///
/// A number of the data is multiplied by `factor`, which makes the number that is drawn, and written as the number of
/// 10^`exponent` that it holds: 3200亿元 is drawn as 320,000,000,000 in English, and written as 320 billion yuan.
package struct AxisUnit: Sendable, Hashable {
  /// What numbers of the data are multiplied by before they are drawn; 1 in the language of the data.
  package let factor: Double
  /// The power of ten that numbers are written in.
  package let exponent: Int
  /// The unit of the numbers as they are written: `万户`, `billion yuan`; empty where nothing needs to be said.
  package let name: String
}
