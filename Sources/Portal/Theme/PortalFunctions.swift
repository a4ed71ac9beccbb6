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
    environment.register(function: "t", Function { arguments in try translate(arguments) })
    environment.register(function: "asset", Function { arguments in try asset(arguments) })
    environment.register(function: "link", Function { arguments in try link(arguments) })
    return environment
  }

  /// `t("key", name=value, …)`: the text under a key, with `{name}` filled in.
  private func translate(_ arguments: Arguments) throws -> Value {
    let key = try arguments.string(at: 0, named: "key")
    guard let text = locale[key] else {
      throw FunctionError(
        Text(zh: "文字表里没有“\(key)”", en: "there is no text '\(key)'"), help: nearestNameHelp(for: key, in: locale.keys))
    }
    return .string(Locale.fill(text, arguments.keywords.map { ($0.name, $0.value.text) }))
  }

  /// `asset("site.css")`: the address of an asset.
  private func asset(_ arguments: Arguments) throws -> Value {
    let name = try arguments.string(at: 0, named: "name")
    guard let path = assets.paths[name] else {
      throw FunctionError(
        Text(zh: "没有资源“\(name)”", en: "there is no asset '\(name)'"), help: nearestNameHelp(for: name, in: assets.paths.keys))
    }
    return .string(basePath + path)
  }

  /// `link("/method/")`: the address of a page that is known to exist.
  private func link(_ arguments: Arguments) throws -> Value {
    let path = try arguments.string(at: 0, named: "path")
    guard routes.contains(path) else {
      throw FunctionError(
        Text(zh: "没有页面“\(path)”", en: "there is no page '\(path)'"), help: nearestNameHelp(for: path, in: routes))
    }
    return .string(basePath + path)
  }
}
