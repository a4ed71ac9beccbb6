import Diagnostics
import Testing

@testable import Preview

@Suite("Live pages")
struct LivePagesTests {
  private let pages = LivePages(language: .en)
  private let failure = BuildOutcome.failed(
    Excerpt.excerpts(of: [Diagnostic(.error, "x", at: nil, Text(zh: "错", en: "wrong"))]) { _ in nil })

  @Test("A publication that changed files makes a new revision; one that changed nothing does not")
  func revisions() async {
    let start = await pages.state.revision
    await pages.update(.published(changed: 0, summary: ""))
    #expect(await pages.state.revision == start)
    await pages.update(.published(changed: 3, summary: ""))
    #expect(await pages.state.revision != start)
  }

  @Test("A failure keeps the revision and lays the overlay over it, until a good build takes it away")
  func failureAndMending() async {
    let start = await pages.state.revision
    await pages.update(failure)
    #expect(await pages.state.revision == start)
    #expect(await pages.state.overlay?.contains("error[x]") == true)
    await pages.update(.published(changed: 0, summary: ""))
    #expect(await pages.state == LiveState(revision: start, overlay: nil))
  }

  @Test("Who listens gets the state at once, also a failure from before, and then every new one")
  func listening() async {
    await pages.update(failure)
    var states = await pages.states().makeAsyncIterator()
    #expect(await states.next()?.overlay != nil)
    await pages.update(.published(changed: 1, summary: ""))
    #expect(await states.next() == pages.state)
  }

  @Test("A slow listener gets the newest state only")
  func slowListener() async {
    var states = await pages.states().makeAsyncIterator()
    await pages.update(failure)
    await pages.update(.published(changed: 1, summary: ""))
    #expect(await states.next() == pages.state)
  }

  @Test("Two previews never share a revision")
  func sessions() async {
    #expect(await pages.state.revision != LivePages(language: .en).state.revision)
  }
}
