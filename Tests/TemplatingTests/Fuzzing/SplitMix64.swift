/// Steele, Lea and Flood's generator: the same seed yields the same numbers on every machine.
struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }

  /// A number from zero to one less than `bound`.
  mutating func int(below bound: Int) -> Int {
    Int(next() % UInt64(max(1, bound)))
  }

  /// True in `percent` of a hundred cases.
  mutating func chance(_ percent: Int) -> Bool {
    int(below: 100) < percent
  }

  /// One of `choices`, which are not empty.
  mutating func pick<Choice>(_ choices: [Choice]) -> Choice {
    choices[int(below: choices.count)]
  }

  /// Up to `most` results of `make`, with `separator` between them.
  mutating func several(_ most: Int, separator: String, _ make: (inout SplitMix64) -> String) -> String {
    (0..<int(below: most + 1)).map { _ in make(&self) }.joined(separator: separator)
  }
}
