/// The parameters of a filter, test or function, as far as arguments are matched to them.
struct Signature: Sendable, ExpressibleByArrayLiteral {
  /// What can be given by place or by keyword, in order.
  let names: [String]
  /// Whether further arguments without a keyword are taken.
  let takesMore: Bool
  /// Whether keywords are taken that are no names of parameters.
  let takesKeywords: Bool

  init(_ names: [String], takesMore: Bool = false, takesKeywords: Bool = false) {
    self.names = names
    self.takesMore = takesMore
    self.takesKeywords = takesKeywords
  }

  /// What one parameter takes from a call.
  enum Slot: Sendable {
    case named(String)
    case more, keywords
  }

  init(_ slots: [Slot]) {
    var names: [String] = []
    var (takesMore, takesKeywords) = (false, false)
    for slot in slots {
      switch slot {
      case .named(let name): names.append(name)
      case .more: takesMore = true
      case .keywords: takesKeywords = true
      }
    }
    self.init(names, takesMore: takesMore, takesKeywords: takesKeywords)
  }

  init(arrayLiteral elements: String...) {
    self.init(elements)
  }

  /// Any arguments at all.
  static let any = Signature([], takesMore: true, takesKeywords: true)

  /// Throws if `callee` takes other arguments than these; what is missing is found when it is read.
  func check(_ callee: String, _ positional: [Value], _ keywords: Map) throws {
    guard takesMore || positional.count <= names.count else {
      throw RenderError.tooManyArguments(callee, takes: names.count, given: positional.count)
    }
    for (key, _) in keywords {
      if let place = names.firstIndex(of: key) {
        guard place >= positional.count else { throw RenderError.repeatedArgument(key, callee) }
      } else if !takesKeywords {
        throw RenderError.unknownKeyword(key, callee, names)
      }
    }
  }
}
