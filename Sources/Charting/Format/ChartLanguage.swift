/// The language whose habits the numbers and dates of a chart follow.
public enum ChartLanguage: String, Hashable, Sendable, CaseIterable {
  /// Myriads: 万 and 亿; `2021年6月`.
  case chinese = "zh"
  /// Thousands: million and billion; `June 2021`.
  case english = "en"
}
