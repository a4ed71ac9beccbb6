/// A stretch of bytes in a source text.
struct Span: Sendable, Hashable {
  let start: Int32
  let end: Int32

  init(_ start: Int, _ end: Int) {
    self.start = Int32(clamping: start)
    self.end = Int32(clamping: end)
  }

  /// From the start of `first` to the end of `last`.
  init(_ first: Span, _ last: Span) {
    self.start = first.start
    self.end = Swift.max(first.end, last.end)
  }

  var range: Range<Int> { Int(start)..<Int(Swift.max(start, end)) }
}
