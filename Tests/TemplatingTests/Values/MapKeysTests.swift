import Testing

@testable import Templating

@Suite("Keys that maps share")
struct MapKeysTests {
  private static let keys: MapKeys = ["x", "y"]

  @Test("have the values in their order")
  func order() throws {
    guard case .map(let map) = Self.keys(1, 2) else { return #expect(Bool(false), "no map") }
    #expect(map.keys == ["x", "y"])
    #expect(map["x"]?.integer == 1)
    #expect(map["y"]?.integer == 2)
  }

  @Test("share no change")
  func copies() {
    guard case .map(var changed) = Self.keys(1, 2), case .map(let other) = Self.keys(3, 4) else {
      return #expect(Bool(false), "no map")
    }
    changed["z"] = 5
    #expect(changed.keys == ["x", "y", "z"])
    #expect(other.keys == ["x", "y"])
  }
}
