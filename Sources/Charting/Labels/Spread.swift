/// Moves things along one axis as little as needed to keep them from overlapping.
enum Spread {
  /// A length that wants its middle at a place.
  struct Item {
    let preferred: Double
    let size: Double
  }

  /// The middles of the items, in their order, at least their sizes apart and inside `bounds` if they fit there.
  ///
  /// Items that collide merge to a block around the mean of what they prefer (pool adjacent violators).
  /// O(count × log count).
  static func middles(of items: [Item], within bounds: ClosedRange<Double>) -> [Double] {
    let order = items.indices.sorted { (items[$0].preferred, $0) < (items[$1].preferred, $1) }
    var blocks: [Block] = []
    for index in order {
      var block = Block(items[index], index: index, bounds: bounds)
      while let last = blocks.last, last.end > block.start {
        blocks.removeLast()
        block = Block(last, block, bounds: bounds)
      }
      blocks.append(block)
    }
    var middles = Array(repeating: 0.0, count: items.count)
    for block in blocks {
      var position = block.start
      for index in block.members {
        middles[index] = position + items[index].size / 2
        position += items[index].size
      }
    }
    return middles
  }

  private struct Block {
    let members: [Int]
    let size: Double
    /// The sum of the starts that each member would like the block to have.
    let wishes: Double
    let start: Double
    var end: Double { start + size }

    init(_ item: Item, index: Int, bounds: ClosedRange<Double>) {
      self.init(members: [index], size: item.size, wishes: item.preferred - item.size / 2, bounds: bounds)
    }

    init(_ first: Block, _ second: Block, bounds: ClosedRange<Double>) {
      let wishes = first.wishes + second.wishes - Double(second.members.count) * first.size
      self.init(
        members: first.members + second.members, size: first.size + second.size, wishes: wishes, bounds: bounds)
    }

    private init(members: [Int], size: Double, wishes: Double, bounds: ClosedRange<Double>) {
      self.members = members
      self.size = size
      self.wishes = wishes
      let start = wishes / Double(members.count)
      self.start = max(bounds.lowerBound, min(start, bounds.upperBound - size))
    }
  }
}
