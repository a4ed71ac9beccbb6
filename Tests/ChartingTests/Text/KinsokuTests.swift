import Testing

@testable import Charting

@Suite struct KinsokuTests {
  @Test("closing marks may not begin a line", arguments: Array(("，。、；：！？）》」％%”" as String).unicodeScalars))
  func closing(scalar: Unicode.Scalar) {
    #expect(Kinsoku.closes(scalar))
    #expect(!Kinsoku.opens(scalar))
  }

  @Test("opening marks may not end a line", arguments: Array(("（《「“【(" as String).unicodeScalars))
  func opening(scalar: Unicode.Scalar) {
    #expect(Kinsoku.opens(scalar))
    #expect(!Kinsoku.closes(scalar))
  }

  @Test(
    "letters, digits and what joins numbers stay together", arguments: Array(("aZ09.,-/é" as String).unicodeScalars))
  func joining(scalar: Unicode.Scalar) {
    #expect(Kinsoku.joins(scalar))
  }

  @Test("ideographs do not join", arguments: Array(("长あ한" as String).unicodeScalars))
  func ideographs(scalar: Unicode.Scalar) {
    #expect(!Kinsoku.joins(scalar))
  }
}
