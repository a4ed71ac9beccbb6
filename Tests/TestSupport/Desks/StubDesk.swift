import PlanDesk
import Testing

/// A desk that holds some answers and has no plan.
///
/// Whoever asks it for anything else is told nothing, and the test fails.
package struct StubDesk: QuestionedDesk {
  private let answers: [Question: any NotedAnswer]
  private let location: SourceLocation

  init(_ answers: [Question: any NotedAnswer], _ location: SourceLocation) {
    (self.answers, self.location) = (answers, location)
  }

  package func answer<Answer: Sendable>(
    _ question: Question, blank: @autoclosure () -> Answer, _ ask: (any Desk) -> Answer
  ) -> Answer {
    if let noted = answers[question] as? Noted<Answer> { return noted.answer }
    Issue.record("nobody was to ask for \(question)", sourceLocation: location)
    return blank()
  }
}
