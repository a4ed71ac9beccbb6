import Diagnostics

/// A loop that is running.
struct LoopState {
  let serial: Int32
  let items: [Value]
  /// The number of items begun, which is `loop.index`.
  var index = 0
  /// The items kept so far by the loop's `if`.
  var kept: [Value] = []
  /// What `loop.changed` was last called with.
  var lastSeen: [Value]?

  init(_ serial: Int32, _ items: [Value]) {
    self.serial = serial
    self.items = items
  }

  /// Begins the next item; nil if there is none.
  mutating func next() -> Value? {
    guard index < items.count else { return nil }
    index += 1
    return items.span[index - 1]
  }

  static let memberNames = [
    "changed", "cycle", "depth", "depth0", "first", "index", "index0", "last", "length", "nextitem", "previtem",
    "revindex", "revindex0",
  ]

  /// The attribute `name` of `loop`; nil if there is none.
  func member(_ name: String, _ site: @autoclosure () -> Site) -> Value? {
    switch name {
    case "index": .int(index)
    case "index0": .int(index - 1)
    case "revindex": .int(items.count - index + 1)
    case "revindex0": .int(items.count - index)
    case "first": .bool(index == 1)
    case "last": .bool(index == items.count)
    case "length": .int(items.count)
    case "depth": 1
    case "depth0": 0
    case "previtem":
      index > 1 ? items[index - 2] : absent(Text(zh: "没有上一项", en: "there is no previous item"), site())
    case "nextitem":
      index < items.count ? items[index] : absent(Text(zh: "没有下一项", en: "there is no next item"), site())
    case "cycle": .function(Function("loop.cycle", .loop(.cycle, reference)))
    case "changed": .function(Function("loop.changed", .loop(.changed, reference)))
    default: nil
    }
  }

  var reference: Reference { Reference(kind: .loop, number: serial) }

  private func absent(_ message: Text, _ site: Site) -> Value {
    .undefined(Undefined(.message(message), at: site))
  }
}
