import Testing

@testable import Templating

@Suite("A map")
struct MapTests {
  @Test("keeps the order in which keys came", arguments: [0, 1, 2, 3, 7, 8, 9, 100, 1_000])
  func order(_ count: Int) {
    let keys = (0..<count).map { "key \(($0 * 7_919) % 10_007)" }
    let map = Map(keys.map { ($0, .string($0)) })
    #expect(map.keys == keys)
    #expect(keys.allSatisfy { map[$0]?.text == $0 })
    #expect(map["missing"] == nil)
  }

  @Test("keeps the first place and the last value of a repeated key")
  func repeated() {
    let map: Map = ["a": 1, "b": 2, "a": 3]
    #expect(map.keys == ["a", "b"])
    #expect(map["a"]?.integer == 3)
  }

  @Test("forgets a key that is set to nil and finds the others still")
  func removal() {
    var map = Map((0..<20).map { ("k\($0)", .int($0)) })
    for number in stride(from: 0, to: 20, by: 3) { map["k\(number)"] = nil }
    #expect(map.count == 13)
    #expect((0..<20).allSatisfy { map["k\($0)"]?.integer == ($0 % 3 == 0 ? nil : $0) })
  }

  @Test("is a value: changing a copy leaves the original")
  func copies() {
    let original: Map = ["a": 1]
    var copy = original
    copy["a"] = 2
    copy["b"] = 3
    #expect(original["a"]?.integer == 1 && original.count == 1)
  }

  @Test("tells compositions of one character apart")
  func bytes() {
    let map: Map = ["\u{e9}": 1, "e\u{301}": 2]
    #expect(map.count == 2)
  }

  @Test("merges another behind its own pairs, whose values it replaces")
  func merging() {
    var map: Map = ["a": 1, "b": 2]
    let other: Map = ["c": 3, "a": 4, "d": 5]
    map.merge(other)
    #expect(map.keys == ["a", "b", "c", "d"])
    #expect(map.map(\.value.integer) == [4, 2, 3, 5])
    #expect(other.keys == ["c", "a", "d"])
    map.merge([:])
    #expect(map.count == 4)
  }
}
