import Diagnostics
import Templating
import Wording

/// The functions that templates have beside the language's own.
struct ThemeFunctions: Sendable {
  let voice: Voice
  let assets: Assets
  let styles: StyleSheet
  /// The pages of the edition and the files that all languages share, by their addresses without the language's folder.
  let routes: Set<String>
  let address: SiteAddress

  /// The standard environment with `t`, `asset`, `link` and `style`.
  var environment: Environment {
    var environment = Environment.standard
    environment.register(function: "t", Parameter<String>("key"), .keywords, body: translate)
    environment.register(function: "asset", Parameter<String>("name"), body: asset)
    environment.register(function: "link", Parameter<String>("path"), body: link)
    environment.register(function: "style", Parameter<Markup>("drawing"), body: style)
    return environment
  }

  /// `t("key", name=value, …)`: the text under a key, with `{name}` filled in; markup where one of the values is.
  @Sendable private func translate(_ key: String, _ values: Map) throws -> Value {
    guard let text = voice.phrases[key] else {
      throw RenderError(
        code: "unknown-text", Text(zh: "文字表里没有“\(key)”", en: "there is no text '\(key)'"),
        help: nearestNameHelp(for: key, in: voice.phrases.keys), parameter: "key")
    }
    guard values.contains(where: { Self.isMarkup($0.value) }) else {
      return .string(text.filled { name in values[name].map(Self.words) })
    }
    let escape = { (text: String) in Markup(escaping: text).text }
    let markup = text.filled(literal: escape) { name in
      values[name].map { Self.isMarkup($0) ? Self.words($0) : escape(Self.words($0)) }
    }
    return .markup(Markup(markup))
  }

  /// `asset("site.css")`: the address of an asset.
  @Sendable private func asset(named name: String) throws -> String {
    guard let path = assets.paths[name] else {
      throw RenderError(
        code: "unknown-asset", Text(zh: "没有资源“\(name)”", en: "there is no asset '\(name)'"),
        help: nearestNameHelp(for: name, in: assets.paths.keys), parameter: "name")
    }
    return address.shared(Route(path))
  }

  /// `link("/method/")`: the address of a page in the same language, or of a file, that is known to exist.
  @Sendable private func link(to path: String) throws -> String {
    guard routes.contains(path) else {
      throw RenderError(
        code: "dead-link", Text(zh: "没有页面“\(path)”", en: "there is no page '\(path)'"),
        help: nearestNameHelp(for: path, in: routes), parameter: "path")
    }
    return address.path(written: path)
  }

  /// `style(drawing)`: the `<style>` of a drawing that stands alone, with the rules and colours that its marks use.
  @Sendable private func style(of drawing: Markup) throws -> Markup {
    guard !styles.rules.isEmpty else {
      throw RenderError(
        code: "unknown-asset", Text(zh: "没有图表的样式表", en: "there are no style sheets of drawings"),
        help: Text(
          zh: "请在 Templates/assets/ 里放 palette.css、marks.css 和 plain.css",
          en: "put palette.css, marks.css and plain.css into Templates/assets/"))
    }
    return Markup("<style>" + styles.excerpt(for: DrawnMarks(in: drawing.text)) + "</style>")
  }

  private static func isMarkup(_ value: Value) -> Bool {
    if case .markup = value { true } else { false }
  }

  /// Formats a value for a text: words and whole numbers as they are.
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
