/// An industry chain.
public struct Chain: Sendable, Identifiable {
  /// The id of a chain.
  public typealias ID = Identifier<Chain>

  /// One part of a chain and what it makes.
  public struct Segment: Sendable {
    /// Where along the chain a segment stands.
    public enum Stage: String, Sendable, CaseIterable {
      case upstream, midstream, downstream
    }

    /// Where it stands.
    public let stage: Stage
    /// Its name.
    public let name: String
    /// Its products, parts or services.
    public let items: [String]

    /// A segment from its parts.
    public init(stage: Stage, name: String, items: [String]) {
      self.stage = stage
      self.name = name
      self.items = items
    }
  }

  /// The id: the file's name.
  public let id: ID
  /// The name.
  public let name: Name
  /// The family of chains it belongs to.
  public let group: Name
  /// The areas it is tied to.
  public let areas: [Area.ID]
  /// The companies and institutes that lead it.
  public let leaders: [String]
  /// Its parts, in the order of the file.
  public let segments: [Segment]
  /// Where it is stated.
  public let citation: Citation
  /// Why no data names it, if the documents give none.
  public let noData: String?
  /// What it makes and what is promised for it.
  public let body: Prose
  /// Where it was written.
  public let origin: Origin

  /// A chain from its parts.
  public init(
    id: ID, name: Name, group: Name, areas: [Area.ID], leaders: [String], segments: [Segment],
    citation: Citation, noData: String? = nil,
    body: Prose, origin: Origin
  ) {
    self.id = id
    self.name = name
    self.group = group
    self.areas = areas
    self.leaders = leaders
    self.segments = segments
    self.citation = citation
    self.noData = noData
    self.body = body
    self.origin = origin
  }
}
