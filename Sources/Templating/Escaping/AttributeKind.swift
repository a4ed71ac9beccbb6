extension AttributeValue.Content {
  /// What the attribute `name`, in lower case, holds at its start.
  init(attribute name: String, of element: Element) {
    // `xlink:href` means what `href` means, whatever the prefix.
    let parts = name.split(separator: ":", omittingEmptySubsequences: false)
    let local = parts.last.map(String.init) ?? ""
    if local.hasPrefix("on") || name.hasPrefix("on") {
      self = .script(.code(.operator))
    } else if local == "style" {
      self = .style
    } else if local == "srcdoc" {
      self = .document
    } else if Self.decisive.contains(local) || parts.first == "xmlns" {
      self = .fixed
    } else if Self.addresses.contains(local) || (local == "base" && parts.count > 1)
      || (local == "data" && element.mayBe(.object))
    {
      self = .address(.open(""))
    } else if let syntax = Self.lists[local] {
      self = .addresses(syntax, isChecked: false)
    } else if element.mayBe(.animation), ["to", "from", "by", "values"].contains(local) {
      self = .addresses(.steps, isChecked: false)
    } else if element.mayBeMeta, local == "content" {
      self = .addresses(.refresh, isChecked: false)
    } else {
      self = .plain
    }
  }

  private static let addresses: Set<String> = [
    "action", "archive", "background", "cite", "classid", "code", "codebase", "dynsrc", "formaction", "href", "icon",
    "longdesc", "lowsrc", "manifest", "poster", "profile", "src", "usemap",
  ]

  private static let decisive: Set<String> = ["attributename", "http-equiv", "xmlns"]

  private static let lists: [String: AddressSyntax] = [
    "srcset": .candidates, "imagesrcset": .candidates, "ping": .candidates, "attributionsrc": .candidates,
  ]
}

extension Element {
  fileprivate func mayBe(_ element: Element) -> Bool {
    self == element || self == .unknown
  }

  fileprivate var mayBeMeta: Bool {
    if case .meta = self { true } else { self == .unknown }
  }
}
