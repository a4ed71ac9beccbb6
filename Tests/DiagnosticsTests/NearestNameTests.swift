import Diagnostics
import Testing

@Suite("Nearest name")
struct NearestNameTests {
  private let names = ["gdp", "gdp-per-capita", "industrial-output", "retail"]

  @Test(
    "A slip of the pen finds the name that was meant",
    arguments: [("gpd", "gdp"), ("retial", "retail"), ("Retail", "retail"), ("industrial_output", "industrial-output")])
  func near(_ written: String, _ meant: String) {
    #expect(nearestName(to: written, in: names) == meant)
  }

  @Test("What resembles nothing finds nothing")
  func far() {
    #expect(nearestName(to: "satellites", in: names) == nil)
    #expect(nearestName(to: "gdp", in: []) == nil)
  }

  @Test("Of equally near names the first in the alphabet is taken, whatever the order given")
  func ties() {
    #expect(nearestName(to: "ac", in: ["ab", "aa"]) == "aa")
    #expect(nearestName(to: "ac", in: ["aa", "ab"]) == "aa")
  }

  @Test("The help proposes the nearest name, or lists what there is, or stays away")
  func help() {
    #expect(nearestNameHelp(for: "retial", in: names)?.en == "did you mean 'retail'?")
    #expect(nearestNameHelp(for: "satellites", in: ["b", "a"])?.zh == "可用的有：a、b")
    #expect(nearestNameHelp(for: "satellites", in: (0..<21).map { "name-\($0)" }) == nil)
  }
}
