/// The marks that a language sets between words.
struct Punctuation: Sendable {
  /// Between the items of a list.
  let listSeparator: String
  /// Between the clauses of a sentence.
  let comma: String
  /// Between statements of one sentence.
  let semicolon: String
  /// Between a name and what it stands for.
  let colon: String
  /// After a sentence.
  let fullStop: String
  /// Between two sentences.
  let space: String
  /// Around an aside, with what sets the opening one off from the text before it.
  let brackets: (open: String, close: String)
}
