import Testing

@testable import Templating

@Suite("Maps of one shape")
struct MapShapeTests {
  private static let shape = MapShape<Int>(["number": { .int($0) }, "text": { .string("n\($0)") }])

  @Test("have the members in their order")
  func members() {
    guard case .map(let map) = Self.shape(7) else { return #expect(Bool(false), "no map") }
    #expect(map.keys == ["number", "text"])
    #expect(map["number"]?.integer == 7)
    #expect(map["text"]?.text == "n7")
    #expect(map["other"] == nil)
  }

  @Test("share no change")
  func copies() {
    guard case .map(var changed) = Self.shape(1), case .map(let other) = Self.shape(2) else {
      return #expect(Bool(false), "no map")
    }
    changed["more"] = true
    changed["number"] = nil
    #expect(changed.keys == ["text", "more"])
    #expect(other.keys == ["number", "text"])
    #expect(other["number"]?.integer == 2)
  }
}
