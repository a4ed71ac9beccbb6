/// One part of the plan's text, in our own summary.
public struct PlanPart: Sendable, Identifiable {
  /// The id of a plan part.
  public typealias ID = Identifier<PlanPart>

  /// A chapter of the part.
  public struct Chapter: Sendable {
    /// Its title, as the plan has it.
    public let title: Name
    /// Our summary; empty where nobody has written it yet.
    public let body: Prose

    /// A chapter and its summary.
    public init(title: Name, body: Prose) {
      self.title = title
      self.body = body
    }
  }

  /// A box of the plan: a list or a table that stands apart from the text.
  public struct Box: Sendable {
    /// Its number in the plan.
    public let number: Int
    /// Its title.
    public let title: Name

    /// A box and its title.
    public init(number: Int, title: Name) {
      self.number = number
      self.title = title
    }
  }

  /// The id: the file's name without its number.
  public let id: ID
  /// Its number in the plan, from 1.
  public let number: Int
  /// Its title.
  public let title: Name
  /// Our summary of the part as a whole: what stands before the first chapter's heading.
  public let body: Prose
  /// Its chapters, in order.
  public let chapters: [Chapter]
  /// The boxes that stand in it, in order.
  public let boxes: [Box]
  /// Where it was written.
  public let origin: Origin

  /// A part from its parts.
  public init(
    id: ID, number: Int, title: Name, body: Prose, chapters: [Chapter], boxes: [Box], origin: Origin
  ) {
    self.id = id
    self.number = number
    self.title = title
    self.body = body
    self.chapters = chapters
    self.boxes = boxes
    self.origin = origin
  }
}

/// A free page, such as the one about the portal, or a piece of news if it has a date.
public struct Article: Sendable, Identifiable {
  /// The id of an article.
  public typealias ID = Identifier<Article>

  /// The id: the file's name.
  public let id: ID
  /// Its title.
  public let title: Name
  /// The day it was written; nil for a page that is not news.
  public let date: CalendarDate?
  /// Its text.
  public let body: Prose
  /// Where it was written.
  public let origin: Origin

  /// An article from its parts.
  public init(id: ID, title: Name, date: CalendarDate?, body: Prose, origin: Origin) {
    self.id = id
    self.title = title
    self.date = date
    self.body = body
    self.origin = origin
  }
}
