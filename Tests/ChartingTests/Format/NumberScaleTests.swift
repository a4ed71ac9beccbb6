import Charting
import Testing

@Suite struct NumberScaleTests {
  @Test(
    "the greatest magnitude chooses the scale of all values",
    arguments: [
      ([1, 99_999], NumberScale.one), ([5, 100_000], .tenThousand), ([-3e8, 2], .hundredMillion), ([1e12], .trillion),
      ([], .one), ([.nan, 7], .one),
    ])
  func choosing(values: [Double], scale: NumberScale) {
    #expect(NumberScale.choosing(for: values) == scale)
  }

  @Test(
    "in English six digits are written out, then millions, billions and trillions",
    arguments: [
      ([999_999], NumberScale.one), ([1e6, 2], .million), ([-2e9], .billion), ([3e12], .trillion), ([], .one),
    ])
  func english(values: [Double], scale: NumberScale) {
    #expect(NumberScale.choosing(for: values, in: .english) == scale)
  }

  @Test("each scale has the word that goes before the unit, in both languages")
  func prefixes() {
    #expect(NumberScale.allCases.map(\.unitPrefix) == ["", "万", "百万", "亿", "十亿", "万亿"])
    #expect(
      NumberScale.allCases.map { $0.prefix(in: .english) }
        == ["", "ten thousand", "million", "hundred million", "billion", "trillion"])
  }

  @Test(
    "a subtitle's unit carries the scale once, also where the unit is itself in 万 or 亿",
    arguments: [
      (NumberScale.one, "人", ChartLanguage.chinese, "人"), (.tenThousand, "人", .chinese, "万人"),
      (.tenThousand, "万户", .chinese, "亿户"), (.tenThousand, "亿元", .chinese, "万亿元"),
      (.hundredMillion, "亿元", .chinese, "亿亿元"), (.hundredMillion, "", .chinese, "亿"),
      (.million, "people", .english, "million people"), (.billion, "", .english, "billion"),
      (.one, "people", .english, "people"),
    ])
  func units(scale: NumberScale, unit: String, language: ChartLanguage, text: String) {
    #expect(scale.scaled(unit, in: language) == text)
  }
}
