import Diagnostics

/// The outcome of a filter such as `map`, which Jinja2 makes while it is walked: it can be walked once.
public struct LazySequence: Sendable {
  /// What it yields, in order.
  public let items: [Value]
  /// Its number in the running render; 0 before the render knows it.
  var serial: Int32 = 0

  /// A sequence of `items`.
  public init(_ items: [Value]) {
    self.items = items
  }
}

extension RenderError {
  /// In Jinja2 the second walk silently finds nothing.
  static let walked = RenderError.value(
    Text(zh: "这个惰性序列已经遍历过", en: "this lazy sequence has been walked already"),
    help: Text(zh: "先用过滤器 list 变成列表", en: "turn it into a list with the filter 'list' first"))
}
