/// The plan's table of contents.
struct PlanPageView: TemplateView {
  /// A part of the plan.
  struct Part: TemplateView {
    let number: Int
    let title: Named
    let url: String
    let chapters: [ChapterTitle]
    let rollUp: RollUpView

    static let viewName = "part of the plan"
    static let members = ViewMembers<Self>(
      ViewMember("number", "Its number, from 1.", \.number), ViewMember("title", "Its title.", \.title.text),
      ViewMember("lang", "The language of the title where that is not the page's.", \.title.lang),
      ViewMember("url", "The address of its page.", \.url),
      ViewMember("chapters", "The titles of its chapters.", \.chapters),
      ViewMember("roll_up", "How its promises stand.", \.rollUp))
  }

  /// A chapter by its title.
  struct ChapterTitle: TemplateView {
    let title: Named

    static let viewName = "title of a chapter"
    static let members = ViewMembers<Self>(
      ViewMember("title", "Its words.", \.title.text),
      ViewMember("lang", "Their language where that is not the page's.", \.title.lang))
  }

  let parts: [Part]
  let main: [Prepared<TargetView>]

  static let viewName = "pages/plan.html"
  static let members = ViewMembers<Self>(
    ViewMember("parts", "Its parts.", \.parts), ViewMember("main", "The plan's table of main indicators.", \.main))
}

/// A part of the plan's text.
struct PartPageView: TemplateView {
  /// The opening, a chapter or a box, with what we say of it and what it states.
  struct Place: TemplateView {
    let anchor: String
    let title: Named
    let body: ProseView?
    let isText: Bool
    let targets: [Prepared<TargetView>]
    let figures: [ObservationView]
    let projects: [ProjectView]
    let milestones: [MilestoneView]
    let entities: [LinkView]

    static let viewName = "place in a part"
    static let members = ViewMembers<Self>(
      ViewMember("anchor", "Its fragment.", \.anchor),
      ViewMember("title", "Its title with its number; empty for the opening.", \.title.text),
      ViewMember("lang", "The language of the title where that is not the page's.", \.title.lang),
      ViewMember("body", "Our summary.", \.body), ViewMember("is_text", "Whether a summary can be expected.", \.isText),
      ViewMember("targets", "The promises it makes.", \.targets),
      ViewMember("figures", "The figures it prints.", \.figures),
      ViewMember("projects", "The projects it names.", \.projects),
      ViewMember("milestones", "The dated steps it announces.", \.milestones),
      ViewMember("entities", "The areas, chains and campaigns it describes.", \.entities))
  }

  let number: Int
  let sentence: String
  let rollUp: RollUpView
  let places: [Place]
  let previous, next: LinkView?

  static let viewName = "pages/plan-part.html"
  static let members = ViewMembers<Self>(
    ViewMember("number", "Its number, from 1.", \.number),
    ViewMember("sentence", "How its promises stand, in a sentence.", \.sentence),
    ViewMember("roll_up", "How its promises stand.", \.rollUp),
    ViewMember("places", "Its opening, chapters and boxes.", \.places),
    ViewMember("previous", "The part before it.", \.previous), ViewMember("next", "The part after it.", \.next))
}
