/// A stretch of a document that is like some words.
struct Passage: Sendable, Hashable {
  /// The position of its block in the document.
  let block: Int
  /// The stretch, in scalars of the block's text.
  let range: Range<Int>
  /// How many scalars must be inserted, deleted or changed to make it the words.
  let distance: Int
}

extension Document {
  /// The passage that a writer of `words` most likely meant: the least distance first, then the blocks nearest to `origin`.
  ///
  /// Nil if none is within `reach`. O(length of the blocks × length of `words`).
  func nearestPassage(to words: PrintedWords, in positions: some Sequence<Int>, from origin: Int, reach: Int)
    -> Passage?
  {
    let passages = positions.compactMap { position -> Passage? in
      guard let match = blocks[position].text.nearestMatch(to: words), match.distance <= reach else { return nil }
      return Passage(block: position, range: match.range, distance: match.distance)
    }
    return passages.min {
      ($0.distance, abs($0.block - origin), $0.block) < ($1.distance, abs($1.block - origin), $1.block)
    }
  }
}

extension PrintedWords {
  /// The stretch of this text with the least edit distance to `words`, widened to whole numbers; the first of several.
  ///
  /// Sellers' algorithm: the table of edit distances whose first row is nought, so that a match may begin anywhere.
  func nearestMatch(to words: PrintedWords) -> (range: Range<Int>, distance: Int)? {
    let wanted = words.folded
    guard !wanted.isEmpty else { return nil }
    var column = (0...wanted.count).map { Cell(distance: $0, start: 0) }
    var best: (end: Int, cell: Cell)?
    for end in folded.indices {
      var diagonal = column[0]
      column[0] = Cell(distance: 0, start: end + 1)
      for row in wanted.indices {
        let changed = diagonal.adding(wanted[row] == folded[end] ? 0 : 1)
        diagonal = column[row + 1]
        column[row + 1] = min(changed, min(column[row + 1].adding(1), column[row].adding(1)))
      }
      if let last = column.last, last.isBetter(than: best?.cell, within: wanted.count) { best = (end + 1, last) }
    }
    return best.map { (wholeNumbers($0.cell.start..<$0.end), $0.cell.distance) }
  }
}

/// An edit distance, and where in the text the match that has it begins.
private struct Cell: Comparable {
  var distance: Int
  var start: Int

  func adding(_ cost: Int) -> Cell { Cell(distance: distance + cost, start: start) }

  /// Whether a match counts more than one before it: it is closer, or as close and goes on where that ended too early.
  func isBetter(than other: Cell?, within length: Int) -> Bool {
    guard let other else { return distance < length }
    return distance < other.distance || self == other
  }

  /// Orders by distance; of two matches the shorter is less.
  static func < (left: Cell, right: Cell) -> Bool {
    (left.distance, right.start) < (right.distance, left.start)
  }
}
