import Diagnostics

/// A Markdown text as a page needs it.
public struct MarkdownDocument: Sendable, Hashable {
  /// The text as HTML, with its expressions where they stand; what is unsafe is escaped or left out.
  public let pieces: [Piece]
  /// The headings in their order.
  public let outline: [Heading]
  /// The links and images in their order, without those that are not allowed.
  public let links: [Link]
  /// What the author should mend, sorted.
  public let diagnostics: [Diagnostic]

  /// The ids of the headings, to which links can lead, in their order.
  public var anchors: [String] { outline.map(\.id) }

  /// A heading and its anchor.
  public struct Heading: Sendable, Hashable {
    /// From 1 to 6.
    public let level: Int
    /// Unique within the text: letters and digits of any script, lower case, hyphens between.
    public let id: String
    /// The heading without markup.
    public let text: String
    /// Where it stands.
    public let location: SourceLocation
  }

  /// A link or an image.
  public struct Link: Sendable, Hashable {
    /// What it is.
    public enum Kind: String, Sendable {
      case link, image
    }

    /// What it is.
    public let kind: Kind
    /// Where it leads, as the text writes it.
    public let written: String
    /// Where it leads, as the page needs it, without HTML escaping.
    public let destination: String
    /// Whether it leads to another site.
    public let isExternal: Bool
    /// Where the destination stands in the file.
    public let location: SourceLocation
  }
}

/// Renders `text`, which starts at line `firstLine` of the file at `path`; places in the result are places in the file.
///
/// All ids start with `idPrefix`, so that several texts can share a page; `address` makes addresses of the paths
/// `/…` that links are written with. Linear in the length of the text.
public func renderMarkdown(
  _ text: String, path: String, firstLine: Int = 1, idPrefix: String = "",
  address: @escaping (String) -> String = { $0 }
) -> MarkdownDocument {
  let document = parseMarkdown(text)
  let locator = Locator(text, path: path, firstLine: firstLine)
  var ids = HeadingIDs(prefix: idPrefix)
  let outline = document.outline(ids: &ids, locator)
  let anchors = Anchors(prefix: idPrefix, address: address, outline: outline)
  var inspector = Inspector(locator, anchors: anchors)
  inspector.inspect(document)
  var writer = HTMLWriter(locator, anchors: anchors, outline: outline)
  writer.write(document)
  return MarkdownDocument(
    pieces: writer.pieces, outline: outline, links: inspector.links,
    diagnostics: DiagnosticList(inspector.diagnostics).diagnostics)
}
