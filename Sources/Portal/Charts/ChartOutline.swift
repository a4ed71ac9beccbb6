import Templating

/// An entry of a chart's data as a nested list: its words, and what belongs under them.
struct ChartOutline: Sendable {
  let text: String
  let entries: [ChartOutline]

  init(_ text: String, _ entries: [ChartOutline] = []) {
    self.text = text
    self.entries = entries
  }

  var value: Value {
    ["text": .string(text), "entries": .list(entries.map(\.value))]
  }
}
