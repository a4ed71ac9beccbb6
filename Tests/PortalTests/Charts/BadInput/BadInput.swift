/// Data that a chart may be given by mistake, as it is written in a call.
struct BadInput: Sendable {
  let name: String
  let values: [String]
  /// The names of things, as many as values; short ones where there are none.
  var labels: [String] = []
  /// The times, as many as values; the years from 2020 on where there are none.
  var times: [Int] = []

  /// What a value is about: its name, its time, and where on a grid of six columns it lies.
  struct Item: Sendable {
    let value: String
    let label: String
    let time: Int
    let column: Int
    let row: Int
  }

  var items: [Item] {
    values.indices.map { place in
      Item(
        value: values[place], label: labels.isEmpty ? "项\(place)" : labels[place],
        time: times.isEmpty ? 2020 + place : times[place], column: place % 6, row: place / 6)
    }
  }

  static let all = [
    BadInput(name: "not a number", values: ["\"nan\"|float", "1"]),
    BadInput(name: "infinite", values: ["1", "\"inf\"|float"]),
    BadInput(name: "minus infinite", values: ["-(\"inf\"|float)", "1"]),
    BadInput(name: "beyond all scales", values: ["1e300", "-1e300"]),
    BadInput(name: "nothing", values: []),
    BadInput(name: "only gaps", values: ["none", "none"]),
    BadInput(name: "a gap", values: ["2", "none", "5"]),
    BadInput(name: "one value", values: ["5"]),
    BadInput(name: "zeros", values: ["0", "0", "0"]),
    BadInput(name: "all equal", values: ["7", "7", "7", "7"]),
    BadInput(name: "all negative", values: ["-5", "-3", "-8"]),
    BadInput(name: "both signs", values: ["-5", "0", "8"]),
    BadInput(name: "huge", values: ["1e15", "2e15", "7e14"]),
    BadInput(name: "huge whole numbers", values: ["9223372036854775807", "9223372036854775807"]),
    BadInput(name: "tiny", values: ["1e-9", "2e-9", "7e-10"]),
    BadInput(name: "huge and tiny", values: ["1e15", "1e-9"]),
    BadInput(name: "sixty", values: (1...60).map { "\($0 * $0)" }),
    BadInput(
      name: "long names", values: ["3", "50", "20", "41"],
      labels: [
        String(repeating: "长春新区", count: 20), String(repeating: "abcdefgh", count: 10),
        String(repeating: "新区New ", count: 16), "It's <b>R&D</b> 与 “引号” \\\" \\\\ {{ }} 一",
      ]),
    BadInput(name: "times out of order", values: ["8", "3", "6", "5"], times: [2023, 2020, 2022, 2021]),
    BadInput(name: "one time twice", values: ["8", "3", "6"], times: [2023, 2020, 2023]),
    BadInput(name: "far times", values: ["8", "3"], times: [1, 9999]),
    BadInput(name: "times beyond all calendars", values: ["8", "3"], times: [2020, 900_000_000]),
  ]
}
