import Synchronization

/// Answers that are worked out once: a function's results by its argument.
///
/// Two tasks that ask at the same time may both work one out; they get the same.
final class Memo<Key: Hashable & Sendable, Answer: Sendable>: Sendable {
  private let answers = Mutex<[Key: Answer]>([:])

  /// The answer for `key`, by `make` where nobody has asked before.
  func callAsFunction(_ key: Key, _ make: () -> Answer) -> Answer {
    if let known = answers.withLock({ $0[key] }) { return known }
    let answer = make()
    answers.withLock { $0[key] = answer }
    return answer
  }
}
