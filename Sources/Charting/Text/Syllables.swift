/// Where a word of Latin letters may be cut: before a consonant that a vowel follows, as in `Kuan-cheng`, and after a
/// hyphen.
///
/// That is right for Chinese names and for most English words, and needs no dictionary.
enum Syllables {
  /// The pieces of a word, of two letters or more, the last of three; joined they are the word.
  ///
  /// O(length).
  static func of(_ word: String) -> [String] {
    let letters = Array(word)
    var pieces: [String] = []
    var start = 0
    for index in letters.indices where mayCut(letters, before: index, from: start) {
      pieces.append(String(letters[start..<index]))
      start = index
    }
    return pieces + [String(letters[start...])]
  }

  /// Whether two pieces of a word, cut between them, need a hyphen.
  static func needHyphen(_ left: String, _ right: String) -> Bool {
    guard let last = left.last, let first = right.first else { return false }
    return isLatin(last) && isLatin(first)
  }

  private static func mayCut(_ letters: [Character], before index: Int, from start: Int) -> Bool {
    guard index >= start + 2, index + 3 <= letters.count else { return false }
    if letters[index - 1] == "-" { return true }
    guard letters[start..<index].contains(where: isVowel), isLatin(letters[index]), !isVowel(letters[index]) else {
      return false
    }
    // The second half of ch, ph, sh, th or zh begins nothing.
    let isSecondHalf = isDigraph(letters[index - 1], letters[index])
    let next = isDigraph(letters[index], letters[index + 1]) ? index + 2 : index + 1
    return !isSecondHalf && next < letters.count && isVowel(letters[next])
  }

  private static func isDigraph(_ first: Character, _ second: Character) -> Bool {
    (second == "h" || second == "H") && "cpstzCPSTZ".contains(first)
  }

  private static func isVowel(_ letter: Character) -> Bool { "aeiouüAEIOUÜ".contains(letter) }

  private static func isLatin(_ character: Character) -> Bool {
    character.unicodeScalars.allSatisfy { $0.properties.isAlphabetic && !Kinsoku.isFullWidth($0) }
  }
}
