/// Where in HTML a token stands.
///
/// The HTML is our own: no tag or attribute contains a bare angle bracket.
struct LivePlace {
  enum Part {
    case text, tag, code
  }

  var part = Part.text
  var isInLink = false

  /// What holds after `html` where this held before it.
  func after(_ html: Substring) -> LivePlace {
    guard let open = html.utf8.lastIndex(of: UInt8(ascii: "<")) else {
      let isClosed = part == .tag && html.utf8.contains(UInt8(ascii: ">"))
      return LivePlace(part: isClosed ? .text : part, isInLink: isInLink)
    }
    let tag = html[open...]
    let part: Part =
      if !tag.utf8.contains(UInt8(ascii: ">")) { .tag } else { tag.hasPrefix("<code") ? .code : .text }
    let starts = html.ranges(of: "<a ").last?.lowerBound
    let ends = html.ranges(of: "</a>").last?.lowerBound
    let isInLink =
      switch (starts, ends) {
      case (let start?, let end?): start > end
      case (_?, nil): true
      case (nil, _?): false
      case (nil, nil): isInLink
      }
    return LivePlace(part: part, isInLink: isInLink)
  }
}
