import Testing

@testable import Templating

@Suite("Values from Swift")
struct ValueConvertibleTests {
  @Test("keep their kind")
  func kinds() throws {
    #expect(try ["a", "b"].value.representation == "['a', 'b']")
    #expect(try [1, 2].value.representation == "[1, 2]")
    #expect(try 2.5.value.representation == "2.5" && true.value.representation == "True")
    #expect(try Value(String?.none).representation == "None" && Value(Int?.some(3)).representation == "3")
    #expect(try [Int?.some(1), nil].value.representation == "[1, None]")
  }

  @Test("can be written as literals, in order")
  func literals() throws {
    let value: Value = ["z": 1, "a": [2.5, true, "x", .none]]
    #expect(try value.representation == "{'z': 1, 'a': [2.5, True, 'x', None]}")
  }
}
