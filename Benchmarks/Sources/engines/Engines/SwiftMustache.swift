import Mustache

extension Engine {
  static func mustache(_ page: some Page, _ template: String) throws -> Engine {
    let compiled = try MustacheTemplate(string: template)
    return try Engine("swift-mustache", .faster(10), bytes: { Array($0.utf8) }) { compiled.render(page) }
  }
}
