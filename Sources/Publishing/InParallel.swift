/// Hands `consume` the result of `transform` for every element, as up to `threads` tasks compute them.
///
/// Results come in the order in which they are ready, and on the calling task; only a few runs of them exist at a time.
/// Elements are dealt out in contiguous runs much smaller than a fair share, so that a slow run does not hold up the rest.
///
/// - Throws: what `transform` or `consume` throws first; the rest is left undone.
package func inParallel<Element: Sendable, Result: Sendable>(
  _ elements: [Element], threads: Int, _ transform: @escaping @Sendable (Element) throws -> Result,
  consume: (Result) throws -> Void
) async throws {
  guard threads > 1, elements.count > 1 else {
    for element in elements { try consume(transform(element)) }
    return
  }
  let size = max(1, elements.count / (threads * 64))
  var runs = stride(from: 0, to: elements.count, by: size).map { elements[$0..<min($0 + size, elements.count)] }[...]
  try await withThrowingTaskGroup(of: [Result].self) { group in
    for run in runs.prefix(threads) { group.addTask { try run.map(transform) } }
    runs = runs.dropFirst(threads)
    while let results = try await group.next() {
      if let run = runs.popFirst() { group.addTask { try run.map(transform) } }
      for result in results { try consume(result) }
    }
  }
}
