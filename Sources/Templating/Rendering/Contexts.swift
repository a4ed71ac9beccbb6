/// The contexts of a render by number: those of the library's definitions, which never change, and then its own.
struct Contexts {
  private let shared: [Context]
  private var own: [Context] = []

  init(shared: [Context]) {
    self.shared = shared
  }

  /// The value of `name` in context `number` and those around it, and whether the outermost sees the data.
  func variable(_ name: Name, from number: Int) -> (value: Value?, seesData: Bool) {
    var next = number
    while true {
      // A span shows the contexts where they are: a copy would count references.
      let contexts = next < shared.count ? shared.span : own.span
      let place = next < shared.count ? next : next - shared.count
      if let value = contexts[place].variables[name] { return (value, false) }
      guard let parent = contexts[place].parent else { return (nil, contexts[place].seesData) }
      next = parent
    }
  }

  subscript(number: Int) -> Context {
    _read { yield number < shared.count ? shared[number] : own[number - shared.count] }
    _modify { yield &own[number - shared.count] }
  }

  /// Adds a context of the render; yields its number.
  mutating func add(_ context: Context) -> Int {
    own.append(context)
    return shared.count + own.count - 1
  }
}
