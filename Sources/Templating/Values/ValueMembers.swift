import Diagnostics

extension Value {
  /// The names that `.name` would find, for proposals.
  var memberNames: [String] {
    switch self {
    case .map(let map): map.keys
    case .function(let function): function.memberNames
    case .reference(let reference) where reference.kind == .loop: LoopState.memberNames
    default: methods.keys.sorted()
    }
  }

  /// The member `name` of what needs no running render; nil if there is none.
  ///
  /// Jinja2 finds the methods of a Python dict before its keys, so a key of such a name needs brackets.
  func member(_ name: Name) throws -> Value? {
    switch self {
    case .map(let map):
      guard Self.isMapMethod(name.text) else { return map[name] }
      guard let method = method(name.text) else { throw RenderError.methodName(name.text) }
      return method
    case .tuple(let items) where items.count == 2:
      // The pairs of `groupby` have names in Jinja2.
      return name.text == "grouper" ? items[0] : name.text == "list" ? items[1] : method(name.text)
    case .string, .markup, .list, .tuple:
      guard !changingMethods.contains(name.text) else { throw RenderError.changingMethod(name.text, kind) }
      return method(name.text)
    case .function(let function): return function.member(name.text)
    case .undefined(let undefined): throw undefined.error
    case .none, .bool, .int, .float, .iterator, .view, .reference: return nil
    }
  }

  /// The item at `key`: a key of a mapping, a place in a sequence or text, from the end if negative.
  func item(_ key: Value) throws -> Value? {
    switch (self, key) {
    case (.undefined(let undefined), _), (_, .undefined(let undefined)): throw undefined.error
    case (.map(let map), _): return key.text.flatMap { map[$0] }
    case (.list(let items), _), (.tuple(let items), _):
      return key.integer.flatMap { items.place($0) }.map { items[$0] }
    case (.view(let view), _) where view.isIndexed: return try Value.list(view.items).item(key)
    case (.string(let text), .int(let place)):
      let scalars = Array(text.unicodeScalars)
      return scalars.place(place).map { .string(String(scalars[$0])) }
    case (.markup(let markup), .int(let place)):
      let scalars = Array(markup.text.unicodeScalars)
      return scalars.place(place).map { .markup(Markup(String(scalars[$0]))) }
    default: return nil
    }
  }

  /// Whether `.name` means a method when the value is a mapping.
  static func isMapMethod(_ name: String) -> Bool {
    Method.ofMappings[name] != nil || Value.map(Map()).changingMethods.contains(name)
  }
}

extension Array {
  /// The index of item `place`, counted from the end if negative; nil if there is none.
  func place(_ place: Int) -> Int? {
    let index = place < 0 ? place + count : place
    return indices.contains(index) ? index : nil
  }
}

extension RenderError {
  fileprivate static func changingMethod(_ name: String, _ kind: Text) -> RenderError {
    RenderError(
      code: "template-method-name",
      Text(zh: "“.\(name)”会改变\(kind.zh)，模板里的值不能改变", en: "'.\(name)' would change \(kind.en), but values do not change"),
      help: Text(zh: "用“+”或过滤器得到新的值", en: "make a new value with '+' or a filter"))
  }

  fileprivate static func methodName(_ name: String) -> RenderError {
    RenderError(
      code: "template-method-name",
      Text(zh: "“.\(name)”在 Jinja2 中是映射的方法，而不是键", en: "'.\(name)' is a method of mappings in Jinja2, not a key"),
      help: Text(zh: "要读取键，请写 ['\(name)']", en: "to read the key, write ['\(name)']"))
  }
}
