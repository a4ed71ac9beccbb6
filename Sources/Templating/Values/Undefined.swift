import Diagnostics

/// A look-up that found nothing; it becomes an error when the value is used.
public struct Undefined: Sendable {
  enum Reason: Sendable {
    case name(String)
    case member(String, of: Value)
    case item(Value, of: Value)
    case parameter(String, macro: String)
    case export(String, template: String, known: [String])
    case message(Text)
    /// An inline `if` without `else` that is false; as in Jinja2 it prints nothing and counts as false.
    case noBranch
  }

  let reason: Reason
  /// Where the look-up is written; the use may be elsewhere.
  let site: Site?

  init(_ reason: Reason, at site: Site? = nil) {
    self.reason = reason
    self.site = site
  }

  /// Whether it may be printed, as nothing.
  var isBlank: Bool {
    if case .noBranch = reason { true } else { false }
  }

  /// The error of using it.
  var error: RenderError {
    var error = RenderError(code: "template-undefined", message: message, help: help, site: site)
    if case .name(let name) = reason { error.unknownName = name }
    return error
  }

  private var message: Text {
    switch reason {
    case .name(let name):
      Text(zh: "未定义的名称“\(name)”", en: "'\(name)' is not defined")
    case .member(let name, let owner):
      Text(zh: "\(owner.kind.zh)没有属性“\(name)”", en: "\(owner.kind.en) has no attribute '\(name)'")
    case .item(let key, let owner):
      Text(zh: "\(owner.kind.zh)没有元素 \(key.brief.zh)", en: "\(owner.kind.en) has no item \(key.brief.en)")
    case .parameter(let name, let macro):
      Text(zh: "调用宏“\(macro)”时缺少参数“\(name)”", en: "macro '\(macro)' was called without the parameter '\(name)'")
    case .export(let name, let template, _):
      Text(zh: "模板“\(template)”没有导出“\(name)”", en: "template '\(template)' does not export '\(name)'")
    case .message(let message): message
    case .noBranch: Text(zh: "条件不成立，又没有 else", en: "the condition is false and there is no else")
    }
  }

  private var help: Text? {
    switch reason {
    case .export(let name, _, let known): nearestNameHelp(for: name, in: known)
    case .member(let name, let owner):
      owner.holdsNames
        ? nearestNameHelp(for: name, in: owner.memberNames)
        : Hint.member(name) ?? nearestNameHelp(for: name, in: owner.memberNames)
    case .item(.string(let key), .map(let map)): nearestNameHelp(for: key, in: map.keys)
    case .name, .item, .parameter, .message, .noBranch: nil
    }
  }
}

extension Value {
  /// Whether its attributes have names of the author's choice, or are those of a loop.
  fileprivate var holdsNames: Bool {
    switch self {
    case .map, .reference: true
    default: false
    }
  }
}
