extension MarkupContext {
  /// The context behind branches that end here and in `other`; nil if no text could be right behind both.
  func joined(_ other: MarkupContext) -> MarkupContext? {
    let (one, two) = (settled, other.settled)
    guard one != two else { return one }
    switch (one, two) {
    case (.tag(let left, let isLeftSeparated), .tag(let right, let isRightSeparated)):
      return left.joined(right).map { .tag($0, isSeparated: isLeftSeparated && isRightSeparated) }
    case (.value(let left), .value(let right)): return left.joined(right).map(MarkupContext.value)
    case (.script(let left, let pending), .script(let right, let other)):
      return pending == other ? left.joined(right).map { .script($0, pending: pending) } : nil
    case (.comment, .comment): return .comment(dashes: 0, followsOutput: true)
    default: return nil
    }
  }
}

extension AttributeValue {
  fileprivate func joined(_ other: AttributeValue) -> AttributeValue? {
    guard element == other.element, quote == other.quote, let content = content.joined(other.content) else {
      return nil
    }
    return AttributeValue(element: element, quote: quote, content: content)
  }
}

extension AttributeValue.Content {
  fileprivate func joined(_ other: Self) -> Self? {
    guard self != other else { return self }
    switch (self, other) {
    case (.address(let left), .address(let right)): return .address(left.joined(right))
    case (.addresses(let left, _), .addresses(let right, _)):
      return left == right ? .addresses(left, isChecked: true) : nil
    case (.script(let left), .script(let right)): return left.joined(right).map { .script($0) }
    default: return nil
    }
  }
}
