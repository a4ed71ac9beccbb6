extension Engine {
  /// Swift that appends the same bytes to a buffer of the right size.
  static func handWritten(_ page: some Page, size: Int) throws -> Engine {
    try Engine("written by hand", .slower(3), bytes: { $0 }) {
      var html = HTML(capacity: size)
      page.write(to: &html)
      return html.bytes
    }
  }
}
