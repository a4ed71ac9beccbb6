import Foundation
#if canImport(FoundationXML)
  import FoundationXML
#endif

@testable import Charting

/// What is wrong with a drawing: no XML, a number that is none, or a text that leaves the drawing.
///
/// Texts are as wide as layouts take them for, so that what is found is what a layout could have known.
final class SVGCheck: NSObject, XMLParserDelegate {
  private struct Frame {
    var x = 0.0
    var y = 0.0
    var fontSize = 16.0
    var isBold = false
    var anchor = "start"
    /// Where texts may stand; none before the first `svg`.
    var bounds: Rect?
  }

  private var frames = [Frame()]
  private var words = ""
  private(set) var faults: [String] = []

  /// The faults of `svg`.
  static func faults(in svg: String) -> [String] {
    let check = SVGCheck()
    let parser = XMLParser(data: Data(svg.utf8))
    parser.delegate = check
    return parser.parse() && parser.parserError == nil ? check.faults : ["is no XML: " + svg.prefix(200)]
  }

  func parser(
    _: XMLParser, didStartElement element: String, namespaceURI _: String?, qualifiedName _: String?,
    attributes: [String: String]
  ) {
    var frame = frames[frames.count - 1]
    for (name, text) in attributes {
      let isNumber = ["x", "y", "x1", "x2", "y1", "y2", "width", "height", "cx", "cy", "font-size"].contains(name)
      if isNumber, text != "100%", Double(text)?.isFinite != true || (Double(text)?.magnitude ?? 0) > 1e5 {
        faults.append("<\(element) \(name)=\"\(text)\">")
      }
      if name == "d", text.firstMatch(of: /[^-MLHVZAaCQlhvz0-9., ]/) != nil { faults.append("d=\"\(text)\"") }
    }
    let number = { (name: String) in attributes[name].flatMap { Double($0) } }
    if let move = attributes["transform"]?.firstMatch(of: /translate\((\S+) (\S+)\)/) {
      frame.x += Double(move.1) ?? .nan
      frame.y += Double(move.2) ?? .nan
    }
    if element == "svg" || element == "text" {
      frame.x += number("x") ?? 0
      frame.y += number("y") ?? 0
    }
    let box = attributes["viewBox"]?.split(separator: " ").compactMap { Double($0) }
    if element == "svg", frame.bounds == nil, let box {
      frame.bounds = Rect(x: box[0], y: box[1], width: box[2], height: box[3])
    }
    frame.fontSize = number("font-size") ?? frame.fontSize
    frame.anchor = attributes["text-anchor"] ?? frame.anchor
    if element == "text" {
      frame.isBold = attributes["class"]?.contains("strong") ?? false
      words = ""
    }
    frames.append(frame)
  }

  func parser(_: XMLParser, foundCharacters text: String) { words += text }

  func parser(_: XMLParser, didEndElement element: String, namespaceURI _: String?, qualifiedName _: String?) {
    let frame = frames.removeLast()
    guard element == "text", let bounds = frame.bounds else { return }
    let style = Charting.TextStyle(fontSize: frame.fontSize, isBold: frame.isBold)
    let width = style.width(of: words)
    let left = frame.x - (frame.anchor == "end" ? width : frame.anchor == "middle" ? width / 2 : 0)
    let isInside =
      left >= bounds.x - 0.5 && left + width <= bounds.maxX + 0.5 && frame.y - style.ascent >= bounds.y - 0.5
      && frame.y + style.descent <= bounds.maxY + 0.5
    if !isInside { faults.append("“\(words)” at \(frame.x), \(frame.y) leaves the drawing") }
  }
}
