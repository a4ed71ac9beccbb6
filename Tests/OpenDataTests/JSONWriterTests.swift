import Testing

@testable import OpenData

@Suite("JSON files")
struct JSONWriterTests {
  @Test("members keep their order; what holds only plain values stands on one line")
  func layout() {
    let json: JSON = [
      "b": 1, "a": [["low": 2, "high": .null], ["low": 3, "high": true]], "none": [], "pair": [1, 2],
    ]
    #expect(
      json.text == """
        {
          "b": 1,
          "a": [
            {"low": 2, "high": null},
            {"low": 3, "high": true}
          ],
          "none": [],
          "pair": [1, 2]
        }

        """)
  }

  @Test("of text only what must be is escaped")
  func escapes() {
    let json: JSON = ["“进度”</script>/\"\\\n\u{1}"]
    #expect(json.text == #"["“进度”</script>/\"\\\n\u0001"]"# + "\n")
  }

  @Test(
    "numbers are whole where they can be, have twelve significant digits, and null stands for an open end",
    arguments: [
      (845, "845"), (-4, "-4"), (0, "0"), (-0.0, "0"), (0.1 + 0.2, "0.3"), (2.0 / 3, "0.666666666667"),
      (1234.56789012, "1234.56789012"), (123_456_789_012_345, "123456789012000"), (0.00001, "1e-05"),
      (.infinity, "null"), (-.infinity, "null"), (.nan, "null"),
    ])
  func numbers(number: Double, text: String) {
    #expect(JSON.number(number).text == text + "\n")
  }
}
