import Diagnostics
import Testing

@testable import Templating

@Suite("Swift values from a template")
struct ExpressibleByValueTests {
  private enum Level: Int, ExpressibleByValue {
    case low = 1
    case high = 2
  }

  private struct Year: ExpressibleByValue, Equatable {
    let number: Int

    init(value: Value) throws {
      number = try Int(value: value)
      guard number > 1_900 else {
        throw ValueMismatch(expected: Text(zh: "年份", en: "a year"), found: Text(zh: "\(number)", en: "\(number)"))
      }
    }
  }

  @Test("are what Swift made values of before")
  func roundTrip() throws {
    #expect(try Int(value: 3.value) == 3 && Double(value: 2.5.value) == 2.5 && String(value: "a".value) == "a")
    #expect(try Bool(value: true.value) && [Int](value: [1, 2].value) == [1, 2])
    #expect(try Markup(value: Markup("<b>").value) == Markup("<b>"))
    #expect(try Int?(value: Int?.none.value) == nil && Int?(value: 1) == 1)
    #expect(try Map(value: ["k": 1]).keys == ["k"])
    #expect(try [[String]](value: [["a"], []]) == [["a"], []])
  }

  @Test("escape text that becomes markup")
  func markup() throws {
    #expect(try Markup(value: "<") == Markup("&lt;"))
  }

  @Test("are enum cases by raw value, and types that read themselves")
  func ownTypes() throws {
    #expect(try Level(value: 2) == .high)
    #expect(try Year(value: 2_025) == Year(value: .int(2_025)))
  }

  @Test("of another kind are refused with what was expected and what was found")
  func mismatches() {
    #expect(mismatch { try String(value: 1) } == "text, an integer")
    #expect(mismatch { try Bool(value: "yes") } == "true or false, text")
    #expect(mismatch { try Int(value: 2.0) } == "an integer, a float")
    #expect(mismatch { try Map(value: []) } == "a mapping, a list")
    #expect(mismatch { try Markup(value: 1) } == "text or markup, an integer")
    #expect(mismatch { try Level(value: 3) } == "a known value, 3")
    #expect(mismatch { try Year(value: 3) } == "a year, 3")
    #expect(mismatch { try [[Int]](value: [[1], [2, "x"]]) } == "an integer, text at [1, 1]")
  }

  private func mismatch<Result>(_ read: () throws -> Result) -> String {
    do {
      return "\(try read())"
    } catch {
      guard let mismatch = error as? ValueMismatch else { return "\(error)" }
      return "\(mismatch.expected.en), \(mismatch.found.en)" + (mismatch.items.isEmpty ? "" : " at \(mismatch.items)")
    }
  }
}
