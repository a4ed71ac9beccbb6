/// Values in a few classes, each told by the least and the greatest value in it.
public struct ValueClasses: Hashable, Sendable {
  /// How values are parted.
  public enum Method: String, Hashable, Sendable, CaseIterable {
    /// About as many values in each class.
    case quantiles
    /// Each class as wide as the next.
    case equalSteps = "equal-steps"
  }

  /// A reader can tell no more tints of one hue apart.
  public static let maximumCount = 5

  /// The classes that have values, the lowest first.
  public let bounds: [ClosedRange<Double>]

  /// Parts `values` into at most five classes, and no more than one for every two different values.
  ///
  /// Equal values are in one class; values that are not finite are left out. O(count log count).
  public init(_ values: some Sequence<Double>, method: Method = .quantiles) {
    let sorted = values.filter(\.isFinite).sorted()
    guard let least = sorted.first, let greatest = sorted.last else {
      bounds = []
      return
    }
    let different = zip(sorted, sorted.dropFirst()).reduce(1) { $0 + ($1.0 == $1.1 ? 0 : 1) }
    let count = min(max(different / 2, 1), Self.maximumCount)
    var bounds: [Int: ClosedRange<Double>] = [:]
    var rank = 0
    for (index, value) in sorted.enumerated() {
      // Equal values have one rank.
      if index > 0, value != sorted[index - 1] { rank = index }
      let place =
        switch method {
        case .quantiles: rank * count / sorted.count
        case .equalSteps: Self.step(value, from: least, to: greatest, count)
        }
      bounds[place] = (bounds[place]?.lowerBound ?? value)...value
    }
    self.bounds = bounds.sorted { $0.key < $1.key }.map(\.value)
  }

  /// The class that `value` is in, counted from 0; nil if it was not among the values.
  public func index(of value: Double) -> Int? {
    bounds.firstIndex { $0.contains(value) }
  }

  /// The tint of a class, 0 for the weakest to 4: however many classes there are, the last is as strong as can be.
  public func tint(_ index: Int) -> Int {
    guard bounds.count > 1 else { return Self.maximumCount - 1 }
    return index * (Self.maximumCount - 1) / (bounds.count - 1)
  }

  private static func step(_ value: Double, from least: Double, to greatest: Double, _ count: Int) -> Int {
    // Halves, so that the distance between two large values of different sign is still finite.
    let share = greatest > least ? (value / 2 - least / 2) / (greatest / 2 - least / 2) : 0
    return min(Int(share * Double(count)), count - 1)
  }
}
