import Testing

@testable import Templating

@Suite("Values from Swift")
struct ValueConvertibleTests {
  @Test("keep their kind")
  func kinds() throws {
    #expect(try ["a", "b"].value.shown() == "['a', 'b']")
    #expect(try [1, 2].value.shown() == "[1, 2]")
    #expect(try 2.5.value.shown() == "2.5" && true.value.shown() == "True")
    #expect(try Value(String?.none).shown() == "None" && Value(Int?.some(3)).shown() == "3")
    #expect(try [Int?.some(1), nil].value.shown() == "[1, None]")
  }

  @Test("can be written as literals, in order")
  func literals() throws {
    let value: Value = ["z": 1, "a": [2.5, true, "x", .none]]
    #expect(try value.shown() == "{'z': 1, 'a': [2.5, True, 'x', None]}")
  }
}
