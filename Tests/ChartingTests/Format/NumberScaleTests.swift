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

  @Test("each scale has the word that goes before the unit")
  func prefixes() {
    #expect(NumberScale.allCases.map(\.unitPrefix) == ["", "万", "亿", "万亿"])
  }
}
