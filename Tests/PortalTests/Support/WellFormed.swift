import Foundation
#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Whether `text` is well-formed XML.
///
/// The parser of Linux recovers from tags that do not match and says that it succeeded; its error tells.
func isWellFormed(_ text: String) -> Bool {
  let parser = XMLParser(data: Data(text.utf8))
  return parser.parse() && parser.parserError == nil
}
