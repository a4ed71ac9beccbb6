/// The picture of a page for platforms where it is shared: 1200 by 630 px, the size that they agree on.
public enum ShareCard {
  /// The size of every card.
  public static let size = Size(width: 1200, height: 630)

  /// What is written and drawn.
  public struct Spec: Sendable {
    /// The site's name.
    public var site: String
    /// The page's title.
    public var title: String
    /// What the page says, in a sentence.
    public var sentence: String
    /// What catches the eye.
    public var highlight: Highlight
    /// The day that the figures are as of, in words.
    public var date: String

    /// A card.
    public init(site: String, title: String, sentence: String, highlight: Highlight = .none, date: String) {
      self.site = site
      self.title = title
      self.sentence = sentence
      self.highlight = highlight
      self.date = date
    }
  }

  /// What catches the eye.
  public enum Highlight: Sendable {
    /// A figure in its unit, and a caption: its subject and time.
    case figure(String, caption: String)
    /// How many have which status, and the words for each.
    case strip([StatusStrip.Segment], key: [Legend.Entry])
    /// Nothing: the sentence gets the room.
    case none
  }

  /// Lines of one size.
  public struct Block: Sendable {
    /// In px.
    public let fontSize: Double
    /// From top to bottom; empty without a text.
    public let lines: [Label]
  }

  /// Where everything goes.
  public struct Geometry: Sendable {
    /// At the top.
    public let site: Block
    /// Under it.
    public let title: Block
    /// Under the title.
    public let sentence: Block
    /// The big figure, if there is one.
    public let figure: Block
    /// What the figure is of.
    public let caption: Block
    /// The strip, if there is one, in coordinates of its own.
    public let strip: Strip?
    /// At the foot.
    public let date: Block
  }

  /// The strip and the key under it.
  public struct Strip: Sendable {
    /// The top left of the strip.
    public let place: Point
    /// In coordinates of its own.
    public let bar: StatusStrip.Geometry
    /// The top left of the key.
    public let keyPlace: Point
    /// In coordinates of its own.
    public let key: Legend.Geometry
    /// The size of the counts and of the key, in px.
    public let fontSize: Double
  }
}
