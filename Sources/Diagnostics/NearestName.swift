/// The name in `candidates` that a writer of `name` most likely meant, or nil if none is near.
///
/// Nearness is the Damerau-Levenshtein distance, at most a third of the longer name; ties go to the first in
/// alphabetical order. Names of over 100 bytes are near to none.
///
/// O(candidates × length²).
public func nearestName(to name: String, in candidates: some Sequence<String>) -> String? {
  guard name.utf8.count <= longestName else { return nil }
  let wanted = Array(name.lowercased())
  let known = candidates.filter { $0.utf8.count <= longestName }
  let scored = known.map { (name: $0, distance: distance(wanted, Array($0.lowercased()))) }
  let near = scored.filter { $0.distance <= max(1, max($0.name.count, wanted.count) / 3) }
  return near.min { ($0.distance, $0.name) < ($1.distance, $1.name) }?.name
}

/// How many bytes a name has at most that a writer could have mistyped.
private let longestName = 100

/// The help line that proposes the nearest name, or lists what there is when nothing is near and the list is short.
public func nearestNameHelp(for name: String, in candidates: some Sequence<String>) -> Text? {
  if let nearest = nearestName(to: name, in: candidates) {
    return Text(zh: "是不是“\(nearest)”？", en: "did you mean '\(nearest)'?")
  }
  let all = candidates.sorted()
  guard (1...20).contains(all.count) else { return nil }
  return Text(zh: "可用的有：\(all.joined(separator: "、"))", en: "known names: \(all.joined(separator: ", "))")
}

/// Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours cost one each.
private func distance(_ left: [Character], _ right: [Character]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...right.count)
  for i in left.indices {
    var row = [i + 1]
    for j in right.indices {
      var best = min(last[j] + (left[i] == right[j] ? 0 : 1), last[j + 1] + 1, row[j] + 1)
      if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
        best = min(best, beforeLast[j - 1] + 1)
      }
      row.append(best)
    }
    (beforeLast, last) = (last, row)
  }
  return last[right.count]
}
