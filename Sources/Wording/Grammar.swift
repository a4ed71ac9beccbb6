import PlanModel
import PlanProgress

/// What a language has of its own; ``Voice`` adds what all languages do alike.
protocol Grammar: Sendable {
  /// The marks between words.
  var punctuation: Punctuation { get }
  /// The powers of ten that large numbers are told in, in order; `Magnitude.one` is the first.
  var magnitudes: [Magnitude] { get }

  /// The verdict of `account`, in a sentence or two.
  func sentence(on account: Account) -> String
  /// That the indicator of `target` does not exist.
  func sentence(onUnknownIndicatorOf target: Target) -> String
  /// How many of the targets of `subject` have which verdict.
  func summary(_ rollUp: RollUp, of subject: String) -> String
  /// What is measured in an area: `长春新区地区生产总值`, `GDP (Changchun New Area)`.
  func name(of indicator: String, in area: String) -> String
  /// The name of a verdict within a sentence.
  func name(of status: Status) -> String
  /// A text as it begins a line: with its first letter raised, where the language has such letters.
  func capitalized(_ text: String) -> String

  /// A period in words: `2023年6月`, `June 2023`.
  func period(_ period: Period) -> String
  /// A place in a document: `第3篇第1章`, `Part 3, Chapter 1`.
  func place(_ locator: Locator) -> String

  /// A unit of the data files as this language measures.
  func measure(_ unit: Unit) -> Measure
  /// The name of a unit whose numbers are told in steps of `magnitude`.
  func name(of unit: Unit, in magnitude: Magnitude) -> String
  /// A number with its unit, with at most `decimals` decimals; nil leaves these to the size of the number.
  func figure(_ value: Double, unit: Unit, decimals: Int?) -> String
  /// A number and its unit apart.
  func parts(_ value: Double, unit: Unit, decimals: Int?) -> (number: String, unit: String)
  /// A number with its unit, and what makes it less than exact in words.
  func figure(_ quantity: Quantity, unit: Unit) -> String
  /// A number with its unit, as it is printed where the document is in this language.
  func printed(_ quantity: Quantity, unit: Unit) -> String
  /// A difference between figures: of percentages it is in percentage points.
  func difference(_ value: Double, unit: Unit) -> String
}
