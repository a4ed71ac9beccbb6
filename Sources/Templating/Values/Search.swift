extension Array where Element: Equatable {
  /// Where `part` first occurs at or after `start`; an empty part occurs at once.
  ///
  /// O(count), whatever the elements are: this is the search of Knuth, Morris and Pratt.
  func firstRange(of part: [Element], from start: Int) -> Range<Int>? {
    guard let first = part.first else { return start..<start }
    guard start < count, var place = self[start...].firstIndex(of: first) else { return nil }
    let borders = part.borders
    var matched = 0
    while place < count {
      if self[place] == part[matched] {
        place += 1
        matched += 1
        if matched == part.count { return (place - matched)..<place }
      } else if matched > 0 {
        matched = borders[matched - 1]
      } else {
        place += 1
      }
    }
    return nil
  }

  /// For each prefix, the length of its longest proper prefix that is also its suffix.
  private var borders: [Int] {
    var borders = [Int](repeating: 0, count: count)
    var length = 0
    for place in indices.dropFirst() {
      while length > 0, self[place] != self[length] { length = borders[length - 1] }
      if self[place] == self[length] { length += 1 }
      borders[place] = length
    }
    return borders
  }
}
