import Diagnostics

extension RowReader {
  /// Reports a share that is no part of a whole.
  mutating func checkShare(_ number: Decimal, at column: CSVColumn<Decimal>) {
    guard !(0...100).contains(number.value) else { return }
    report("share-out-of-range", at: column, Text(zh: "占比应在 0 到 100 之间", en: "a share lies between 0 and 100"))
  }
}
