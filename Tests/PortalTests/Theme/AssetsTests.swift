import Testing

@testable import Portal

@Suite("Assets are published under the hash of their bytes")
struct AssetsTests {
  @Test("the hash stands before the ending")
  func namesByHash() {
    let assets = Assets(["site.css": Array("a".utf8)])
    #expect(assets.paths == ["site.css": "/assets/site.a96faf705af16834.css"])
    #expect(assets.artifacts.map(\.path) == ["assets/site.a96faf705af16834.css"])
  }

  @Test("other bytes have another name")
  func changesName() {
    #expect(Assets(["a.css": [1]]).paths != Assets(["a.css": [2]]).paths)
  }
}
