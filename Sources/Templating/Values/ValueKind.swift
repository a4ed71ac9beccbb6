import Diagnostics

extension Value {
  /// What sort of value it is, for messages.
  var kind: Text {
    switch self {
    case .none: Text(zh: "none", en: "none")
    case .bool: Text(zh: "布尔值", en: "a boolean")
    case .int: Text(zh: "整数", en: "an integer")
    case .float: Text(zh: "小数", en: "a float")
    case .string: Text(zh: "文本", en: "text")
    case .markup: Text(zh: "标记", en: "markup")
    case .list: Text(zh: "列表", en: "a list")
    case .tuple: Text(zh: "元组", en: "a tuple")
    case .iterator: Text(zh: "惰性序列", en: "a lazy sequence")
    case .view(let view):
      view.isIndexed ? Text(zh: "range", en: "a range") : Text(zh: "映射的视图", en: "a view of a mapping")
    case .map: Text(zh: "映射", en: "a mapping")
    case .function: Text(zh: "函数", en: "a function")
    case .reference(let reference): reference.kind.text
    case .undefined: Text(zh: "未定义的值", en: "an undefined value")
    }
  }
}

extension Reference.Kind {
  fileprivate var text: Text {
    switch self {
    case .loop: Text(zh: "loop", en: "loop")
    case .namespace: Text(zh: "命名空间", en: "a namespace")
    case .cycler: Text(zh: "cycler", en: "a cycler")
    case .module: Text(zh: "导入的模板", en: "an imported template")
    case .blocks: Text(zh: "self", en: "self")
    }
  }
}
