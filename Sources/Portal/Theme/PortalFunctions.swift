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
    environment.register(function: "t", parameters: nil, translate)
    environment.register(function: "asset", parameters: ["name"]) { try asset(named: $0.string("name")) }
    environment.register(function: "link", parameters: ["path"]) { try link(to: $0.string("path")) }
    return environment
  }

  /// `t("key", name=value, …)`: the text under a key, with `{name}` filled in.
  @Sendable private func translate(_ arguments: Arguments) throws -> Value {
    guard arguments.positional.count == 1, case .string(let key) = arguments.positional[0] else {
      throw RenderError(Text(zh: "t() 要一个键", en: "t() takes one key"))
    }
    guard let text = locale[key] else {
      throw RenderError(
        code: "unknown-text", Text(zh: "文字表里没有“\(key)”", en: "there is no text '\(key)'"),
        help: nearestNameHelp(for: key, in: locale.keys))
    }
    return .string(text.filled { name in arguments.keywords[name].map(Self.words) })
  }

  /// `asset("site.css")`: the address of an asset.
  private func asset(named name: String) throws -> Value {
    guard let path = assets.paths[name] else {
      throw RenderError(
        code: "unknown-asset", Text(zh: "没有资源“\(name)”", en: "there is no asset '\(name)'"),
        help: nearestNameHelp(for: name, in: assets.paths.keys))
    }
    return .string(basePath + path)
  }

  /// `link("/method/")`: the address of a page that is known to exist.
  private func link(to path: String) throws -> Value {
    guard routes.contains(path) else {
      throw RenderError(
        code: "dead-link", Text(zh: "没有页面“\(path)”", en: "there is no page '\(path)'"),
        help: nearestNameHelp(for: path, in: routes))
    }
    return .string(basePath + path)
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
