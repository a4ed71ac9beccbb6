/// What a tag's name means for what is in and behind the tag.
enum Element: Sendable, Hashable {
  case plain
  case closing
  case script
  case style
  /// An element without tags in HTML, such as a title; in SVG it may hold some.
  case text(String)
  /// An SVG element that sets an attribute of another one.
  case animation
  case object
  /// Whether `http-equiv` came, so that `content` may hold an address, and whether a `content` with a value came before.
  case meta(isPragma: Bool, holdsValue: Bool)
  /// The tag was opened by another template.
  case unknown

  /// The element of `tag`, in lower case; `/` before it closes an element.
  init(tag: String) {
    guard !tag.hasPrefix("/") else {
      self = .closing
      return
    }
    // In XML `svg:script` is a script too.
    let name = tag.split(separator: ":" as Character).last.map(String.init) ?? ""
    self =
      switch name {
      case "script": .script
      case "style": .style
      case "title", "textarea", "xmp", "iframe", "noembed", "noframes", "plaintext": .text(name)
      case "set", "animate", "animatetransform", "animatemotion", "animatecolor": .animation
      case "object", "embed", "applet": .object
      case "meta": .meta(isPragma: false, holdsValue: false)
      default: .plain
      }
  }

  /// The context behind its opening tag.
  var content: MarkupContext {
    switch self {
    case .script: .script(.code(.operator), pending: "")
    case .style: .style(pending: "")
    case .text(let name): .text(name, pending: "")
    case .plain, .closing, .animation, .object, .meta, .unknown: .content
    }
  }

  /// The same element behind branches that leave it like this and like `other`; nil if these are not the same.
  func joined(_ other: Element) -> Element? {
    if case .meta(let isPragma, let holdsValue) = self, case .meta(let otherIsPragma, let otherHoldsValue) = other {
      return .meta(isPragma: isPragma || otherIsPragma, holdsValue: holdsValue || otherHoldsValue)
    }
    return self == other ? self : nil
  }

  /// Whether HTML and SVG disagree on what `/>` means for it.
  var mayNotCloseItself: Bool {
    switch self {
    case .script, .style, .text: true
    case .plain, .closing, .animation, .object, .meta, .unknown: false
    }
  }
}
