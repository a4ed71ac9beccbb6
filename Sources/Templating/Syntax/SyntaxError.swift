import Diagnostics

/// What the parser stumbled over; nil where the lexer has reported it already.
struct SyntaxError: Error {
  let diagnostic: Diagnostic?
}
