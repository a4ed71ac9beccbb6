import Testing

@testable import Portal

@Suite("Assets are published under the hash of their bytes")
struct AssetsTests {
  @Test("the hash stands before the ending")
  func namesByHash() {
    let assets = Assets(["site.css": Array("a".utf8)])
    #expect(assets.paths == ["site.css": "/assets/site.af63dc4c8601ec8c.css"])
    #expect(assets.artifacts.map(\.path) == ["assets/site.af63dc4c8601ec8c.css"])
  }

  @Test("other bytes have another name")
  func changesName() {
    #expect(Assets(["a.css": [1]]).paths != Assets(["a.css": [2]]).paths)
  }

  @Test("a short hash is filled up with zeros, so that every name has one form")
  func fillsUp() {
    let names = (0..<200).map { Assets(["a.css": [UInt8($0), 7]]).paths["a.css"]?.count }
    #expect(Set(names) == ["/assets/a.0123456789abcdef.css".count])
  }
}
