import PlanModel
import TestSupport
import Testing
import Wording

@Suite("Figures with their units in Chinese")
struct ChineseFigureTests {
  let voice = Voice.chinese

  @Test("A unit follows at once, a Latin one after a space")
  func units() {
    #expect(voice.figure(845, unit: "户") == "845户")
    #expect(voice.figure(12_345, unit: "亿元") == "12,345亿元")
    #expect(voice.figure(56.5, unit: "%") == "56.5%")
    #expect(voice.figure(3, unit: "km") == "3 km")
  }

  @Test("A hedged quantity keeps its printed words, an exact one is formatted")
  func quantities() {
    let hedged = Quantity.hedged(2000, 1900, 2000, includesHigh: false, "近2000户")
    #expect(voice.figure(hedged, unit: "户") == "近2000户")
    let exact = Quantity(value: 9130, interval: Interval(9130), precision: 0.5, printed: "9130户")
    #expect(voice.figure(exact, unit: "户") == "9130户")
    #expect(voice.figure(.hedged(400, 392, 408), unit: "户") == "400户")
  }

  @Test("A printed figure gets the unit that a table leaves out")
  func printed() {
    #expect(voice.printed(.hedged(65, 63.7, 66.3, "65左右"), unit: "家") == "65家左右")
    #expect(
      voice.printed(Quantity(value: 9130, interval: Interval(9130), precision: 0.5, printed: "9130户"), unit: "户")
        == "9130户")
    #expect(voice.printed(900, unit: "家") == "900家")
  }

  @Test("Percentages differ by percentage points")
  func differences() {
    #expect(voice.difference(1.234, unit: "%") == "1.23个百分点")
    #expect(voice.difference(27.5, unit: "户") == "27.5户")
  }

  @Test(
    "A chart is in 万 or 亿 from six digits on, and carries on a unit that is in them",
    arguments: [
      ("户", 99_999.0, 0, "户"), ("户", 123_400, 4, "万户"), ("万户", 250_000, 4, "亿户"), ("亿元", 3e5, 4, "万亿元"),
      ("", 3e9, 8, "亿"), ("元", 2e12, 12, "万亿元"), ("亿元", 3e8, 8, "亿亿元"),
    ])
  func axis(unit: PlanModel.Unit, greatest: Double, exponent: Int, name: String) {
    let axis = voice.axisUnit(unit, greatest: greatest)
    #expect((axis.factor, axis.exponent, axis.name) == (1, exponent, name))
  }
}

@Suite("Figures with their units in English")
struct EnglishFigureTests {
  let voice = Voice.english

  @Test("Hedged figures keep their hedge, in English even where they are printed otherwise")
  func hedges() {
    let hedged = Quantity.hedged(2000, 1900, 2000, includesHigh: false, "近2000户")
    #expect(voice.figure(hedged, unit: "户") == "nearly 2000")
    #expect(voice.printed(hedged, unit: "户") == "nearly 2000")
    #expect(voice.figure(.hedged(3, 2, 4), unit: "亿元") == "about 300 million yuan")
  }

  @Test("Percentages differ by percentage points")
  func differences() {
    #expect(voice.difference(1.234, unit: "%") == "1.23 percentage points")
    #expect(voice.difference(1, unit: "%") == "1 percentage point")
  }

  @Test(
    "A chart is in millions, billions or trillions from seven digits on, whatever the data are in",
    arguments: [
      ("户", 999_999.0, 1.0, 0, ""), ("万人", 520, 1e4, 6, "million"), ("亿元", 3200, 1e8, 9, "billion yuan"),
      ("万元", 45, 1e4, 0, "yuan"), ("%", 60, 1, 0, "%"), ("斛", 3, 1, 0, "斛"),
    ])
  func axis(unit: PlanModel.Unit, greatest: Double, factor: Double, exponent: Int, name: String) {
    let axis = voice.axisUnit(unit, greatest: greatest)
    #expect((axis.factor, axis.exponent, axis.name) == (factor, exponent, name))
  }

  @Test("A unit on its own is named without its magnitude")
  func names() {
    #expect(voice.name(of: "亿元") == "yuan")
    #expect(voice.name(of: "家") == "")
    #expect(Voice.chinese.name(of: "亿元") == "亿元")
  }
}
