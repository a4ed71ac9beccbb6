/// Hands out the ids of headings: readable, unique within the page, and the same for the same text.
struct HeadingIDs {
  private let prefix: String
  private var uses: [String: Int] = [:]
  private var taken: Set<String> = []

  /// Ids that all start with `prefix`.
  init(prefix: String) {
    self.prefix = prefix
  }

  /// The id of the next heading, whose text is `text`; repetitions are numbered from 2.
  mutating func next(for text: String) -> String {
    let base = Self.slug(text)
    var id = base
    repeat {
      uses[base, default: 0] += 1
      let use = uses[base, default: 1]
      id = use == 1 ? base : "\(base)-\(use)"
    } while !taken.insert(id).inserted
    return prefix + id
  }

  /// Letters and digits of any script in lower case, with a hyphen for each run of anything else.
  private static func slug(_ text: String) -> String {
    let words = text.lowercased().split { !($0.isLetter || $0.isNumber) }
    return words.isEmpty ? "section" : words.joined(separator: "-")
  }
}
