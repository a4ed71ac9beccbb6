@testable import Templating

/// Templates and data that follow from one seed.
struct FuzzCase {
  let files: [TemplateFile]
  let data: Map

  init(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    switch random.int(below: 10) {
    case 0...4: self = Self.grown(&random)
    case 5...8: self = Self.mutated(&random)
    default: self = Self.noise(&random)
    }
  }

  private init(_ texts: [(name: String, text: String)], _ data: Map) {
    files = texts.map { TemplateFile(path: $0.name, text: $0.text, name: $0.name) }
    self.data = data
  }

  /// Templates from the grammar that use each other.
  private static func grown(_ random: inout SplitMix64) -> FuzzCase {
    let names = Array(["main", "b", "c"].prefix(1 + random.int(below: 3)))
    let texts = names.enumerated().map { place, name in
      // Files that use each other in a circle end at once, so most use only those behind them.
      let known = random.chance(90) ? Array(names.dropFirst(place + 1)) : names
      var grammar = Grammar(SplitMix64(seed: random.next()), files: known)
      let text = grammar.template()
      var mutator = Mutator(random: SplitMix64(seed: random.next()))
      return (name, random.chance(10) ? mutator.mutate(text, text) : text)
    }
    return FuzzCase(texts, data(&random))
  }

  /// A case of the corpus, changed a little.
  private static func mutated(_ random: inout SplitMix64) -> FuzzCase {
    let (example, donor) = (random.pick(CorpusCase.all), random.pick(CorpusCase.all))
    var mutator = Mutator(random: SplitMix64(seed: random.next()))
    let texts = example.files.map { file in
      (file.name, file.name == "main" || random.chance(30) ? mutator.mutate(file.text, donor.files[0].text) : file.text)
    }
    return FuzzCase(texts, random.chance(60) ? example.data : data(&random))
  }

  /// Pieces of the language in any order.
  private static func noise(_ random: inout SplitMix64) -> FuzzCase {
    let pieces = [
      "{{", "}}", "{%", "%}", "{#", "#}", " ", "if", "for", "in", "endif", "endfor", "block", "-", "'", "|", "(",
    ]
    let text = random.several(60, separator: random.chance(50) ? " " : "") { random in
      random.pick(random.chance(60) ? pieces : OddValues.texts + Grammar.names + Grammar.filters + Grammar.markup)
    }
    return FuzzCase([("main", text)], data(&random))
  }

  private static func data(_ random: inout SplitMix64) -> Map {
    var generator = DataGenerator(random: SplitMix64(seed: random.next()))
    return generator.context()
  }
}
