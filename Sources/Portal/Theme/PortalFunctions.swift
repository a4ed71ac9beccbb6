import Diagnostics
import Templating

/// The functions that templates have beside the language's own.
struct PortalFunctions: Sendable {
  let locale: Locale
  let assets: Assets
  let routes: Set<String>
  let basePath: String

  /// The standard environment with `t`, `asset` and `link`.
  var environment: Environment {
    var environment = Environment.standard
    environment.register(function: "t", Parameter<String>("key"), .keywords, body: translate)
    environment.register(function: "asset", Parameter<String>("name"), body: asset)
    environment.register(function: "link", Parameter<String>("path"), body: link)
    return environment
  }

  /// `t("key", name=value, …)`: the text under a key, with `{name}` filled in.
  @Sendable private func translate(_ key: String, _ values: Map) throws -> String {
    guard let text = locale[key] else {
      throw RenderError(
        code: "unknown-text", Text(zh: "文字表里没有“\(key)”", en: "there is no text '\(key)'"),
        help: nearestNameHelp(for: key, in: locale.keys), parameter: "key")
    }
    return text.filled { name in values[name].map(Self.words) }
  }

  /// `asset("site.css")`: the address of an asset.
  @Sendable private func asset(named name: String) throws -> String {
    guard let path = assets.paths[name] else {
      throw RenderError(
        code: "unknown-asset", Text(zh: "没有资源“\(name)”", en: "there is no asset '\(name)'"),
        help: nearestNameHelp(for: name, in: assets.paths.keys), parameter: "name")
    }
    return basePath + path
  }

  /// `link("/method/")`: the address of a page that is known to exist.
  @Sendable private func link(to path: String) throws -> String {
    guard routes.contains(path) else {
      throw RenderError(
        code: "dead-link", Text(zh: "没有页面“\(path)”", en: "there is no page '\(path)'"),
        help: nearestNameHelp(for: path, in: routes), parameter: "path")
    }
    return basePath + path
  }

  /// What is filled into a text: words and whole numbers as they are.
  private static func words(_ value: Value) -> String {
    switch value {
    case .string(let text): text
    case .int(let number): String(number)
    case .float(let number): String(number)
    case .markup(let markup): markup.text
    default: ""
    }
  }
}
