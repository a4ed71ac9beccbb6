/// A place in a document, as data files write it: a closed grammar, so that nothing is taken for another place.
public enum Locator: Sendable, Hashable {
  /// `3.1.2`: part, chapter and section, counted from 1; fewer numbers mean all that is below.
  case section([Int])
  /// `box-1`, or `box-1/9` for one item of it.
  case box(Int, item: Int?)
  /// `p12`: the twelfth block of the file.
  case paragraph(Int)

  /// Reads a locator; nil for what is written in any other way.
  public init?(_ text: String) {
    guard let locator = Self.read(text), locator.description == text, locator.numbers.allSatisfy({ $0 > 0 }) else {
      return nil
    }
    self = locator
  }

  /// This place and every place that it is part of, the widest first.
  public var enclosing: [Locator] {
    switch self {
    case .paragraph: [self]
    case .section(let numbers): numbers.indices.map { .section(Array(numbers[...$0])) }
    case .box(let box, let item): item == nil ? [self] : [.box(box, item: nil), self]
    }
  }

  /// Reads what follows the mark of each kind; numbers may still be out of range or written oddly.
  private static func read(_ text: String) -> Locator? {
    if text.hasPrefix("box-") {
      let numbers = numbers(in: text.dropFirst("box-".count), separator: "/")
      return (1...2).contains(numbers.count) ? .box(numbers[0], item: numbers.dropFirst().first) : nil
    }
    if text.hasPrefix("p") { return Int(text.dropFirst()).map { .paragraph($0) } }
    let numbers = numbers(in: text[...], separator: ".")
    return (1...3).contains(numbers.count) ? .section(numbers) : nil
  }

  private static func numbers(in text: Substring, separator: Character) -> [Int] {
    text.split(separator: separator).compactMap { Int($0) }
  }

  /// Its numbers, from the widest place to the narrowest.
  private var numbers: [Int] {
    switch self {
    case .section(let numbers): numbers
    case .box(let box, let item): [box] + (item.map { [$0] } ?? [])
    case .paragraph(let number): [number]
    }
  }
}

extension Locator: CustomStringConvertible {
  /// The locator as data files write it.
  public var description: String {
    switch self {
    case .section(let numbers): numbers.map(String.init).joined(separator: ".")
    case .box(let box, let item): "box-\(box)" + (item.map { "/\($0)" } ?? "")
    case .paragraph(let number): "p\(number)"
    }
  }
}

extension Locator: Comparable {
  /// Orders as a document runs: by numbers, so that `3.2` precedes `3.10`; sections precede boxes and paragraphs.
  public static func < (left: Self, right: Self) -> Bool {
    left.rank == right.rank ? left.numbers.lexicographicallyPrecedes(right.numbers) : left.rank < right.rank
  }

  private var rank: Int {
    switch self {
    case .section: 0
    case .box: 1
    case .paragraph: 2
    }
  }
}
