import Charting
import PlanCharts
import Testing

@Suite("A line as high as a word, of values that a call gives")
struct SparkTests {
  @Test("it says its values, and leaves a gap where one is missing")
  func values() throws {
    let spark = try Spark(given: [3, nil, 5, 6], KindVoices.chinese)
    #expect(spark.description == "3、5、6")
    #expect(spark.geometry.lonely.count == 1)
    #expect(try Spark(given: [3, 5], KindVoices.english).description == "3, 5")
  }

  @Test("no value, and a value that is no number, are refused")
  func nothing() {
    #expect(throws: ChartError.noData) { try Spark(given: [nil], KindVoices.chinese) }
    #expect(throws: ChartError.self) { try Spark(given: [1, .nan], KindVoices.chinese) }
  }
}
