import Diagnostics

extension Method {
  /// The methods of lists and tuples.
  static let sequences = [
    Method("count", ["value"]) { list, arguments in
      let value = try arguments.value("value")
      return .int(try list.items().count { try $0.equals(value) })
    },
    Method("index", ["value", "start", "stop"]) { list, arguments in
      let (items, value) = (try list.items(), try arguments.value("value"))
      let bounds = SliceBounds(start: arguments["start"], end: arguments["stop"], step: nil)
      for place in try bounds.places(of: items.count) where try items[place].equals(value) { return .int(place) }
      throw RenderError.value(Text(zh: "列表里没有这个值", en: "the value is not in the list"))
    },
  ]
}
