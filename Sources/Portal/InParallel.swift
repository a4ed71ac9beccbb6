/// The results of `transform` for every element, in order, computed by up to `threads` tasks at a time.
///
/// Elements are dealt out in contiguous runs much smaller than a fair share, so that a slow run does not hold up the rest.
func inParallel<Element: Sendable, Result: Sendable>(
  _ elements: [Element], threads: Int, _ transform: @escaping @Sendable (Element) throws -> Result
) async throws -> [Result] {
  guard threads > 1, elements.count > 1 else { return try elements.map(transform) }
  let size = max(1, elements.count / (threads * 64))
  let runs = stride(from: 0, to: elements.count, by: size).map { $0..<min($0 + size, elements.count) }
  return try await withThrowingTaskGroup(of: (Int, [Result]).self) { group in
    var results = [[Result]](repeating: [], count: runs.count)
    var next = 0
    func startNext() {
      guard next < runs.count else { return }
      let index = next
      group.addTask { (index, try elements[runs[index]].map(transform)) }
      next += 1
    }
    for _ in 0..<threads { startNext() }
    while let (index, run) = try await group.next() {
      results[index] = run
      startNext()
    }
    return results.flatMap { $0 }
  }
}
