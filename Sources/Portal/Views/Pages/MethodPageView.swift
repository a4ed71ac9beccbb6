/// The page of the method.
struct MethodPageView: TemplateView {
  /// A verdict and how often it is given.
  struct StatusCount: TemplateView {
    let status: StatusView
    let count: Int

    static let viewName = "verdict with its count"
    static let members = ViewMembers<Self>(
      ViewMember("status", "The verdict.", \.status), ViewMember("count", "How many promises have it.", \.count))
  }

  /// A kind of promise with an example.
  struct Kind: TemplateView {
    let kind: String
    let count: Int
    let example: Prepared<TargetView>?

    static let viewName = "kind of promise"
    static let members = ViewMembers<Self>(
      ViewMember("kind", "Its code.", \.kind), ViewMember("count", "How many promises are of it.", \.count),
      ViewMember("example", "One that says most.", \.example))
  }

  /// A hedged figure as it is printed and as it is read.
  struct Reading: TemplateView {
    let observation: ObservationView
    let low, high: String
    let includesHigh: Bool

    static let viewName = "reading of a hedged figure"
    static let members = ViewMembers<Self>(
      ViewMember("observation", "The figure.", \.observation), ViewMember("low", "The least it can mean.", \.low),
      ViewMember("high", "The most it can mean.", \.high),
      ViewMember("includes_high", "Whether the most itself is meant.", \.includesHigh))
  }

  /// A rule that decides a few cases only.
  struct Case: TemplateView {
    let rule: String
    let count: Int
    let example: Prepared<TargetView>?

    static let viewName = "rare case"
    static let members = ViewMembers<Self>(
      ViewMember("rule", "Its code.", \.rule), ViewMember("count", "How many promises it decides.", \.count),
      ViewMember("example", "One of them.", \.example))
  }

  let sentence: String
  let thresholds: ThresholdsView
  let example: Prepared<TargetView>?
  let statuses: [StatusCount]
  let kinds: [Kind]
  let readings: [Reading]
  let cases: [Case]

  static let viewName = "pages/method.html"
  static let members = ViewMembers<Self>(
    ViewMember("sentence", "The method in a sentence.", \.sentence),
    ViewMember("thresholds", "The cuts between verdicts.", \.thresholds),
    ViewMember("example", "A promise whose verdict has all its parts.", \.example),
    ViewMember("statuses", "All verdicts.", \.statuses),
    ViewMember("kinds", "The kinds of promises there are.", \.kinds),
    ViewMember("readings", "Hedged figures, one for each way of hedging.", \.readings),
    ViewMember("cases", "Rules that decide a few cases only.", \.cases))
}
