import Diagnostics
import PlanModel

/// The text of a source, in blocks that can be found by their place.
struct Document: Sendable {
  /// The source that it is the text of.
  let source: Source
  /// The file as the user knows it.
  let path: String
  /// Its lines.
  let lines: SourceLines
  /// Its blocks, in order.
  let blocks: [Block]
  /// The positions of the blocks at a place and below it.
  private let index: [Locator: [Int]]

  /// Reads the blocks of a text.
  ///
  /// O(bytes).
  init(of source: Source, path: String, text: String) {
    self.source = source
    self.path = path
    lines = SourceLines(text)
    blocks = BlockReader.blocks(of: lines)
    index = blocks.enumerated().reduce(into: [:]) { index, entry in
      for place in entry.element.places { index[place, default: []].append(entry.offset) }
    }
  }

  /// The positions of the blocks at a place and below it, in order; nil if there is no such place.
  func blocks(at place: Locator) -> [Int]? {
    if let positions = index[place] { return positions }
    // A box without a table has no numbered rows: its items stand in the box.
    guard case .box(let box, item: .some) = place, let positions = index[.box(box, item: nil)],
      positions.allSatisfy({ blocks[$0].place == .box(box, item: nil) })
    else { return nil }
    return positions
  }

  /// Where a stretch of a block stands in the file.
  func location(of range: Range<Int>, in block: Int) -> SourceLocation {
    blocks[block].location(of: range, in: lines, path: path)
  }

  /// Every place that a locator can name, in order of the document.
  var places: [Locator] {
    var seen: Set<Locator> = []
    return blocks.flatMap(\.places).filter { seen.insert($0).inserted }
  }
}
