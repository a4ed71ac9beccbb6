/// A document that figures are taken from.
public struct Source: Sendable, Identifiable {
  /// The id of a source.
  public typealias ID = Identifier<Source>

  /// The id: the file's name.
  public let id: ID
  /// The document's title.
  public let title: Name
  /// A short name for tables and margins.
  public let short: Name
  /// Who issued it.
  public let issuer: Name
  /// The day it was published.
  public let published: CalendarDate
  /// What time and place it covers, in words.
  public let covers: Name
  /// What kind of document it is.
  public let kind: Name
  /// The document's file name in the folder of sources.
  public let file: String?
  /// A remark on its state.
  public let note: String?
  /// What it is, and its known defects.
  public let body: Prose
  /// Where it was written.
  public let origin: Origin

  /// A source from its parts.
  public init(
    id: ID, title: Name, short: Name, issuer: Name, published: CalendarDate, covers: Name,
    kind: Name, file: String?, note: String?, body: Prose, origin: Origin
  ) {
    self.id = id
    self.title = title
    self.short = short
    self.issuer = issuer
    self.published = published
    self.covers = covers
    self.kind = kind
    self.file = file
    self.note = note
    self.body = body
    self.origin = origin
  }
}

extension Sequence<Source> {
  /// The documents by day of publication, those of one day by their ids.
  ///
  /// O(n log n).
  public var byPublication: [Source] {
    sorted { ($0.published, $0.id) < ($1.published, $1.id) }
  }
}
