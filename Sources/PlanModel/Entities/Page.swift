/// One part of the plan's text, in our own summary.
public struct PlanPart: Sendable, Identifiable {
  /// The id of a plan part.
  public typealias ID = Identifier<PlanPart>

  /// The id: the file's name without its number.
  public let id: ID
  /// Its number in the plan, from 1.
  public let number: Int
  /// Its title.
  public let title: String
  /// The title in English.
  public let titleEn: String
  /// The titles of its chapters, in order.
  public let chapters: [String]
  /// Our summary.
  public let body: Prose
  /// Where it was written.
  public let origin: Origin

  /// A part from its parts.
  public init(
    id: ID, number: Int, title: String, titleEn: String, chapters: [String], body: Prose, origin: Origin
  ) {
    self.id = id
    self.number = number
    self.title = title
    self.titleEn = titleEn
    self.chapters = chapters
    self.body = body
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
  public let title: String
  /// The title in English.
  public let titleEn: String?
  /// The day it was written; nil for a page that is not news.
  public let date: CalendarDate?
  /// Its text.
  public let body: Prose
  /// Where it was written.
  public let origin: Origin

  /// An article from its parts.
  public init(id: ID, title: String, titleEn: String?, date: CalendarDate?, body: Prose, origin: Origin) {
    self.id = id
    self.title = title
    self.titleEn = titleEn
    self.date = date
    self.body = body
    self.origin = origin
  }
}
