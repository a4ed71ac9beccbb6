@testable import Templating

/// Numbers and texts at the edges of what the engine handles.
enum OddValues {
  static let integers = [
    0, 1, 2, 3, 7, -1, -2, 10, 64, 100, 255, 1_000, 65_536, 1_000_001, Int(Int32.max), Int(Int32.min), .max, .min,
    .max - 1,
    .min + 1,
  ]

  static let floats: [Double] = [
    0, -0.0, 0.5, 1.5, -2.5, 1e-300, .leastNonzeroMagnitude, 1e15, 1e16, 1e22, 1e300, -1e300, 9.3e18, .infinity,
    -.infinity, .nan,
    .greatestFiniteMagnitude, 0.1, 123456.789, -1e29,
  ]

  static let texts = [
    "", "a", "abc", "Hello World", "<b>&amp;\"'</b>", "长春新区", "e\u{301}\u{301}\u{301}", "\u{301}x", "\0",
    "\u{7f}\u{85}",
    "\u{202e}abc\u{202c}", "👨‍👩‍👧‍👦", "\u{fffd}\u{feff}", "\u{10ffff}", "a b  c\n\nd\r\ne\tf", "%s %d %5.1f %(k)s %%",
    "%.9999f", "%",
    "--->", "<!--", "</script>", "]]>", "javascript:alert(1)", "url(x)", "1e999", "0x1f", "1_000", "-12", "nan", " 42 ",
    "a,b.c,,", "0", "-1", "0.0.0", "ß İ ŉ ﬃ", "a-b-c-d-e-f", "&#xffffffff;&#0;&bogus;&", "__class__", "items",
    "x=1&y=2",
  ]

  /// Text that grows large when it is repeated.
  static func text(_ random: inout SplitMix64) -> String {
    let text = random.pick(texts)
    return random.chance(3) ? String(repeating: text, count: random.int(below: 5_000)) : text
  }
}
