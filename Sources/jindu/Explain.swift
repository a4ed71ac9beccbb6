import ArgumentParser
import Diagnostics
import Documents
import Portal
import Preview

/// `jindu check --explain CODE`: what a code means; `--explain list` names them all.
enum Explain {
  /// Every explanation, by code.
  static let all = (Explanation.building + Explanation.documents + Explanation.preview + Explanation.rendering).sorted {
    $0.code < $1.code
  }

  /// The text for `code`, or a line for each code where it is `list`.
  ///
  /// - Throws: a usage error with the nearest code where no diagnostic has this one.
  static func text(for code: String, _ language: Language) throws -> String {
    if code == "list" { return all.map { "\($0.code): \($0.meaning(language))\n" }.joined() }
    if let explanation = all.first(where: { $0.code == code }) { return explanation.text(language) }
    let nearest = nearestName(to: code, in: all.map(\.code))
    let unknown = Text(zh: "没有代码“\(code)”", en: "there is no code '\(code)'")
    let hint =
      nearest.map { Text(zh: "；是不是“\($0)”？", en: "; did you mean '\($0)'?") }
      ?? Text(zh: "；--explain list 列出全部", en: "; --explain list names them all")
    throw ValidationError(unknown(language) + hint(language))
  }
}

extension Explanation {
  /// What is said of the data that `jindu render` is given.
  static let rendering = [
    Explanation(
      "data-not-an-object", Text(zh: "JSON 数据最外层不是对象。", en: "The JSON data is not one object."),
      wrong: "[1, 2]", right: "{\"items\": [1, 2]}",
      why: Text(zh: "模板按名称取值，最外层必须有名称。", en: "Templates take values by name, so the outermost level needs names."))
  ]
}
