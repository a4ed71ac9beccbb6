import Diagnostics

/// What open pages should show: the newest revision of the site, and the overlay over it.
struct LiveState: Sendable, Equatable {
  /// Names the published state of the site; a page that was served at another revision is out of date.
  var revision: String
  /// The overlay as HTML; nil while the last build is good.
  var overlay: String?
}

/// Keeps the state of the preview and tells every open page about it.
actor LivePages {
  private(set) var state: LiveState
  private let language: Language
  private let session: String
  private var publications = 0
  private var listeners: [AsyncStream<LiveState>.Continuation] = []

  /// A state in which nothing has been built yet.
  init(language: Language) {
    self.language = language
    // Two runs must not share revisions, or a page left open from the first would not reload in the second.
    session = String(UInt64.random(in: .min ... .max), radix: 36)
    state = LiveState(revision: session + "-0", overlay: nil)
  }

  /// The state now and after every change; a slow page skips what is out of date.
  func states() -> AsyncStream<LiveState> {
    let (stream, listener) = AsyncStream.makeStream(of: LiveState.self, bufferingPolicy: .bufferingNewest(1))
    listener.yield(state)
    listeners.append(listener)
    return stream
  }

  /// Takes in how a build ended.
  func update(_ outcome: BuildOutcome) {
    switch outcome {
    case .published(let changed, _):
      if changed > 0 { publications += 1 }
      state = LiveState(revision: "\(session)-\(publications)", overlay: nil)
    case .failed(let excerpts):
      state.overlay = Overlay(excerpts, language: language).html
    }
    listeners.removeAll { listener in
      if case .terminated = listener.yield(state) { true } else { false }
    }
  }
}
