import PlanDesk
import Synchronization
import Testing

/// A desk that passes every question on to another, and notes it with its answer.
package struct RecordingDesk: QuestionedDesk {
  private let desk: any Desk
  private let notes = Notes()

  /// Asks `desk`, and notes what it answers.
  package init(_ desk: any Desk) {
    self.desk = desk
  }

  package func answer<Answer: Sendable>(
    _ question: Question, blank: @autoclosure () -> Answer, _ ask: (any Desk) -> Answer
  ) -> Answer {
    let answer = ask(desk)
    notes.answers.withLock { $0[question] = Noted(answer: answer) }
    return answer
  }

  /// What was asked until now.
  package var questions: Set<Question> { Set(notes.answers.withLock { $0 }.keys) }

  /// A desk that knows what was answered until now, and nothing else.
  package func stub(_ location: SourceLocation = #_sourceLocation) -> StubDesk {
    StubDesk(notes.answers.withLock { $0 }, location)
  }

  private final class Notes: Sendable {
    let answers = Mutex<[Question: any NotedAnswer]>([:])
  }
}

/// An answer of any type.
protocol NotedAnswer: Sendable {}

/// An answer as it was noted: whole, so that "there is none" is one, too.
struct Noted<Answer: Sendable>: NotedAnswer {
  let answer: Answer
}
