import Diagnostics

/// Sequences of text, outputs and tags.
extension Parser {
  /// The whole template.
  mutating func parseTemplate() -> [Statement] {
    var body: [Statement] = []
    while current.kind != .end {
      body += parseBody()
      guard let (name, span) = endTag else { continue }
      if !isOrphan(name) {
        report(
          error(
            span, Text(zh: "没有可由“\(name)”结束的标签", en: "there is no open tag that '\(name)' could end"),
            help: Text(zh: "删去它，或者补上前面的标签", en: "remove it, or write the tag that it ends")))
      }
      skipEndTag()
    }
    return body
  }

  /// Statements up to a tag that the open tags expect, or to the end; that tag is not taken.
  mutating func parseBody() -> [Statement] {
    var body: [Statement] = []
    while true {
      let start = place
      do throws(SyntaxError) {
        switch current.kind {
        case .text:
          body.append(Statement(kind: .text, span: take().span))
        case .outputStart:
          body.append(try parseOutput())
        case .tagStart:
          correctEndTag()
          guard endTag == nil else { return body }
          body.append(try nested { parser throws(SyntaxError) in try parser.parseTag() })
        default:
          return body
        }
      } catch {
        report(error)
        if let head { orphans.append("end" + head) }
        head = nil
        skipTag(from: start)
      }
    }
  }

  /// The name of the tag at hand if it ends or continues one, such as `endif` or `else`.
  var endTag: (name: String, span: Span)? {
    guard current.kind == .tagStart, case .name(let name) = next.kind else { return nil }
    return Self.endTags.contains(name) ? (name, next.span) : nil
  }

  /// Goes on behind the delimiter that ends the tag in which a fault was found.
  mutating func skipTag(from start: Int) {
    place = max(place, start + 1)
    while place > 0, [.tagEnd, .outputEnd].contains(tokens[min(place, tokens.count) - 1].kind) == false {
      guard current.kind != .end, current.kind != .text, current.kind != .tagStart, current.kind != .outputStart
      else { return }
      advance()
    }
  }

  private mutating func parseOutput() throws(SyntaxError) -> Statement {
    let start = take().span
    let expression = try parseTuple()
    try expect(.outputEnd)
    return Statement(kind: .output(expression), span: span(from: start))
  }

  mutating func skipEndTag() {
    place += 2
    skipTag(from: place)
  }

  /// Whether an end tag, or an `else`, belongs to a tag whose head was faulty.
  mutating func isOrphan(_ name: String) -> Bool {
    if let place = orphans.lastIndex(of: name) {
      orphans.remove(at: place)
      return true
    }
    if name == "end", orphans.popLast() != nil { return true }
    return !name.hasPrefix("end") && !orphans.isEmpty
  }

  static let endTags: Set<String> = [
    "else", "elif", "endif", "endfor", "endset", "endwith", "endfilter", "endblock", "endmacro", "endcall",
  ]
}
