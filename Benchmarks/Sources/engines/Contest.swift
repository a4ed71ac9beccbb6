/// Engines that render the same page by turns.
struct Contest {
  let page: String
  let engines: [Engine]
  /// The page's length in bytes, the same from all.
  let size: Int

  /// Checks that all `engines` yield the same bytes.
  init(page: String, engines: [Engine]) throws {
    self.page = page
    self.engines = engines
    let expected = try engines[0].output()
    for engine in engines where try engine.output() != expected { throw Incomparable.output(page, engine.name) }
    size = expected.count
  }

  /// The median processor seconds per render of each engine.
  ///
  /// The engines take turns, so that a slower stretch of the machine slows all of them.
  func run(rounds: Int = 21, sample: Double = 0.02) throws -> [Double] {
    let counts = try engines.map { engine in
      let trial = try engine.run(3) / 3
      return max(3, Int(sample / trial))
    }
    var times = engines.map { _ in [Double]() }
    for _ in 0..<rounds {
      for (place, engine) in engines.enumerated() {
        times[place].append(try engine.run(counts[place]) / Double(counts[place]))
      }
    }
    return times.map { $0.sorted()[rounds / 2] }
  }
}

/// Why a contest would compare unlike things.
enum Incomparable: Error {
  case data
  case noAnswer
  case output(_ page: String, _ engine: String)
}
