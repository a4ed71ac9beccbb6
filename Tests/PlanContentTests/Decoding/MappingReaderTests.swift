import Diagnostics
import TestSupport
import Testing
import YAML

@testable import PlanContent

@Suite struct MappingReaderTests {
  @Test("unknown keys are answered with the nearest of those that were asked for")
  func unknownKey() throws {
    var reader = MappingReader(try readYAML("nmae: x\n", path: "x.yaml"))
    #expect(reader.required("name", .text) == nil)
    #expect(reader.diagnostics.map(\.summary) == ["x.yaml:1:1 missing-key", "x.yaml:1:1 unknown-key"])
    #expect(reader.diagnostics.last?.help?.en == "did you mean 'name'?")
  }

  @Test("a value of the wrong shape is named at its place")
  func wrongType() throws {
    var reader = MappingReader(try readYAML("a: [1]\nb: x\n", path: "x.yaml"))
    #expect(reader.optional("a", .text) == nil)
    #expect(reader.list("b", .text) == [])
    #expect(reader.diagnostics.map(\.summary) == ["x.yaml:1:4 wrong-type", "x.yaml:2:4 wrong-type"])
  }

  @Test("a key without a value is absent")
  func empty() throws {
    var reader = MappingReader(try readYAML("a:\nb: ~\n", path: "x.yaml"))
    #expect(reader.optional("a", .text) == nil)
    #expect(reader.list("b", .text) == [])
    #expect(reader.diagnostics == [])
  }
}
