import Diagnostics

/// The three optional bounds of `[start:end:step]`.
struct SliceBounds {
  let start: Value?
  let end: Value?
  let step: Value?

  /// The places it picks out of `count` items, in order.
  func places(of count: Int) throws -> [Int] {
    let step = try bound(step) ?? 1
    guard step != 0 else { throw RenderError.value(Text(zh: "切片的步长不能为零", en: "the step of a slice cannot be zero")) }
    let (low, high) = step > 0 ? (0, count) : (-1, count - 1)
    let first = try clamp(bound(start), low, high, count) ?? (step > 0 ? low : high)
    let last = try clamp(bound(end), low, high, count) ?? (step > 0 ? high : low)
    // A longer step than the sequence picks the same places and cannot overflow.
    return Array(stride(from: first, to: last, by: min(max(step, -count - 1), count + 1)))
  }

  /// The bounds alone, kept within `count`; the end may lie before the start.
  func range(of count: Int) throws -> (start: Int, end: Int) {
    let start = try bound(start) ?? 0
    let first = start < 0 ? max(0, max(start, -count - 1) + count) : start
    return (first, try clamp(bound(end), 0, count, count) ?? count)
  }

  private func bound(_ value: Value?) throws -> Int? {
    guard let value = try value?.defined() else { return nil }
    if case .none = value { return nil }
    guard let number = value.integer else {
      throw RenderError.type(
        Text(zh: "切片的界限应是整数，却是\(value.kind.zh)", en: "slice bounds must be integers, but this is \(value.kind.en)"))
    }
    return number
  }

  private func clamp(_ bound: Int?, _ low: Int, _ high: Int, _ count: Int) throws -> Int? {
    guard let bound else { return nil }
    return min(max(bound < 0 ? max(bound, -count - 1) + count : bound, low), high)
  }
}

extension Value {
  /// The part of a sequence or text that `bounds` picks.
  func slice(_ bounds: SliceBounds) throws -> Value {
    switch self {
    case .list(let items): return .list(try bounds.places(of: items.count).map { items[$0] })
    case .tuple(let items): return .tuple(try bounds.places(of: items.count).map { items[$0] })
    case .view(let view) where view.isIndexed:
      return .view(View(.range, try bounds.places(of: view.items.count).map { view.items[$0] }))
    case .string(let text): return .string(try text.slice(bounds))
    case .markup(let markup): return .markup(Markup(try markup.text.slice(bounds)))
    case .undefined(let undefined): throw undefined.error
    default: throw RenderError.type(Text(zh: "\(kind.zh)不能切片", en: "\(kind.en) cannot be sliced"))
    }
  }
}

extension String {
  fileprivate func slice(_ bounds: SliceBounds) throws -> String {
    let scalars = Array(unicodeScalars)
    var result = String.UnicodeScalarView()
    for place in try bounds.places(of: scalars.count) { result.append(scalars[place]) }
    return String(result)
  }
}
