import Stencil

extension Engine {
  static func stencil(_ page: some Page, _ template: String) throws -> Engine {
    let environment = Environment(extensions: [escaping], trimBehaviour: .smart)
    let (compiled, context) = (Template(templateString: template, environment: environment), page.dictionary)
    return try Engine("Stencil", .faster(40), bytes: { Array($0.utf8) }) { try compiled.render(context) }
  }

  /// Stencil escapes nothing by itself and has no filter for it.
  private static var escaping: Extension {
    let filters = Extension()
    filters.registerFilter("escape") { (value: Any?) in
      guard let text = value as? String else { return value }
      var html = HTML(capacity: text.utf8.count + 16)
      html.text(text)
      return String(decoding: html.bytes, as: UTF8.self)
    }
    return filters
  }
}
