import Diagnostics
import PlanModel

/// How a value is written, in a CSV cell and in front matter alike.
struct TextFormat<Value: Sendable>: Sendable {
  /// A diagnostic that has no place yet.
  struct Fault: Sendable {
    let code: String
    let message: Text
    let help: Text?
  }

  /// The value that a text stands for; nil if it stands for none.
  let parse: @Sendable (String) -> Value?
  /// What is wrong with a text that stands for none.
  let fault: @Sendable (String) -> Fault
}

extension TextFormat where Value == String {
  /// Any text that is not all white space.
  static var text: Self {
    Self(
      parse: { $0.allSatisfy(\.isWhitespace) ? nil : $0 },
      fault: { _ in Fault(code: "missing-value", message: Text(zh: "不能为空", en: "must not be blank"), help: nil) })
  }

  /// Any text, also a blank one.
  static var anything: Self {
    Self(parse: { $0 }, fault: Self.text.fault)
  }

  /// A web address.
  static var url: Self {
    Self(
      parse: { $0.hasPrefix("https://") || $0.hasPrefix("http://") ? $0 : nil },
      fault: { text in
        Fault(
          code: "bad-url", message: Text(zh: "“\(text)”不是网址", en: "'\(text)' is not a web address"),
          help: Text(zh: "写完整，如 https://example.gov.cn/", en: "write it in full, such as https://example.org/"))
      })
  }
}

extension TextFormat where Value == Int {
  /// A whole number.
  static var integer: Self {
    Self(
      parse: { Int($0) },
      fault: { text in
        Fault(
          code: "bad-number", message: Text(zh: "“\(text)”不是整数", en: "'\(text)' is not a whole number"), help: nil)
      })
  }
}

extension TextFormat where Value == CalendarDate {
  /// A day, such as 2025-12-31.
  static var date: Self {
    Self(
      parse: { CalendarDate($0) },
      fault: { text in
        Fault(
          code: "bad-date", message: Text(zh: "“\(text)”不是日期", en: "'\(text)' is not a date"),
          help: Text(zh: "写成 2025-12-31 的样子", en: "write it like 2025-12-31"))
      })
  }
}

extension TextFormat where Value == Period {
  /// A year, a month, a quarter or a span of years.
  static var period: Self {
    Self(
      parse: { Period($0) },
      fault: { text in
        Fault(
          code: "bad-period", message: Text(zh: "“\(text)”不是时期", en: "'\(text)' is not a period"),
          help: Text(
            zh: "可写 2021、2021-06、2021-Q3 或 2017/2021", en: "write 2021, 2021-06, 2021-Q3 or 2017/2021"))
      })
  }
}

extension TextFormat where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
  /// One of the words of an enumeration.
  static var word: Self {
    Self(
      parse: { Value(rawValue: $0) },
      fault: { text in
        Fault(
          code: "bad-word", message: Text(zh: "“\(text)”不在可用的词之中", en: "'\(text)' is not one of the known words"),
          help: nearestNameHelp(for: text, in: Value.allCases.map(\.rawValue)))
      })
  }
}

extension TextFormat where Value == Locator {
  /// A place in a document.
  static var locator: Self {
    Self(
      parse: { Locator($0) },
      fault: { text in
        let digits = text.filter(\.isWholeNumber)
        let paragraph = text.contains("段") || text.hasPrefix("P") ? Int(digits).map { "p\($0)" } : nil
        return Fault(
          code: "bad-locator",
          message: Text(zh: "“\(text)”不是文件里的位置", en: "'\(text)' is not a place in a document"),
          help: paragraph.map { Text(zh: "是不是“\($0)”？", en: "did you mean '\($0)'?") }
            ?? Text(
              zh: "写成 p12（段）、3.1.2（篇.章.节）或 box-1/9（专栏/行）",
              en: "write p12 (paragraph), 3.1.2 (part.chapter.section) or box-1/9 (box/row)"))
      })
  }
}

extension TextFormat where Value == Unit {
  /// A unit that the site declares, with or without a magnitude before it; any where the declarations are not known.
  static func unit(in units: Units?) -> Self {
    Self(
      parse: { text in units.map { $0[text] } ?? Unit(text, family: .other) },
      fault: { text in
        Fault(
          code: "unknown-unit",
          message: Text(zh: "site.yaml 的 units 里没有单位“\(text)”", en: "units in site.yaml does not declare '\(text)'"),
          help: nearestName(to: text, in: units?.symbols ?? []).map {
            Text(zh: "是不是“\($0)”？", en: "did you mean '\($0)'?")
          }
            ?? Text(
              zh: "在 site.yaml 里写明，例如 units: {\(text): {family: count, en: …}}",
              en: "declare it in site.yaml, such as units: {\(text): {family: count, en: …}}"))
      })
  }
}

extension TextFormat where Value == LanguageCode {
  /// The code of a language.
  static var language: Self {
    Self(
      parse: { isLanguageCode($0) ? LanguageCode(rawValue: $0) : nil },
      fault: { text in
        Fault(
          code: "bad-language", message: Text(zh: "“\(text)”不是语言代码", en: "'\(text)' is not the code of a language"),
          help: Text(zh: "写成 zh 或 en 的样子", en: "write it like zh or en"))
      })
  }
}

/// Whether `text` is two or three lower-case letters.
func isLanguageCode(_ text: some StringProtocol) -> Bool {
  (2...3).contains(text.utf8.count) && text.utf8.allSatisfy { (97...122).contains($0) }
}
