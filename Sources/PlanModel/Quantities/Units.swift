/// The units that a site declares, and those that the program knows by itself.
public struct Units: Sendable {
  /// The declared units without magnitudes, by their symbol.
  private let declared: [String: Unit]

  /// The units of `declared`, percent, percentage points and bare numbers.
  public init(_ declared: [Unit] = []) {
    let known = [Unit.none, .percent, .percentagePoints] + declared
    self.declared = Dictionary(known.map { ($0.symbol, $0) }, uniquingKeysWith: { $1 })
  }

  /// The unit that is written `symbol`; nil if neither it nor what remains without a magnitude was declared.
  public subscript(symbol: String) -> Unit? {
    if let unit = declared[symbol] { return unit }
    return Self.magnitudes.lazy.compactMap { magnitude -> Unit? in
      guard symbol.hasPrefix(magnitude.prefix), let base = declared[String(symbol.dropFirst(magnitude.prefix.count))],
        !base.symbol.isEmpty
      else { return nil }
      return Unit(symbol, base: base.symbol, exponent: magnitude.exponent, family: base.family, words: base.words)
    }.first
  }

  /// The symbols that may be written without a magnitude.
  public var symbols: [String] { declared.keys.filter { !$0.isEmpty }.sorted() }

  private static let magnitudes: [(prefix: String, exponent: Int)] = [
    ("万亿", 12), ("百亿", 10), ("十亿", 9), ("亿", 8), ("千万", 7), ("百万", 6), ("万", 4), ("千", 3),
    ("百", 2),
  ]
}
