import Testing

@testable import Charting

@Suite struct KinsokuTests {
  @Test("closing marks may not begin a line", arguments: Array("，。、；：！？）》」％%”"))
  func closing(character: Character) {
    #expect(Kinsoku.closes(character))
    #expect(!Kinsoku.opens(character))
  }

  @Test("opening marks may not end a line", arguments: Array("（《「“【("))
  func opening(character: Character) {
    #expect(Kinsoku.opens(character))
    #expect(!Kinsoku.closes(character))
  }

  @Test("letters, digits and what joins numbers stay together", arguments: Array("aZ09.,-/é"))
  func joining(character: Character) {
    #expect(Kinsoku.joins(character))
  }

  @Test("ideographs do not join", arguments: Array("长あ한"))
  func ideographs(character: Character) {
    #expect(!Kinsoku.joins(character))
  }
}
