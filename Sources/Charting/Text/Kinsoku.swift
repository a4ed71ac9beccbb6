/// Which characters may not stand at the end or the beginning of a line (避头尾), by their first scalar.
enum Kinsoku {
  /// Opening brackets and quotes, and signs that belong to the number after them: never at a line's end.
  static func opens(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "（", "《", "「", "『", "【", "〈", "〔", "“", "‘": true
    case "(", "[", "{", "<", "￥", "$", "¥", "±", "第": true
    default: false
    }
  }

  /// Closing marks, stops and signs that belong to the number before them: never at a line's beginning.
  static func closes(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "，", "。", "、", "；", "：", "！", "？", "…", "—", "·", "～": true
    case "）", "》", "」", "』", "】", "〉", "〕", "”", "’", "％", "%", "‰", "℃": true
    case ")", "]", "}", ">", ",", ".", "!", "?", ";", ":": true
    default: false
    }
  }

  /// Letters and digits of words and numbers, which stay together; not full-width ones.
  static func joins(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "0"..."9", "A"..."Z", "a"..."z": true
    case "+", "-", "\u{2212}", ".", ",", "_", "/", "&", "'": true
    case ...("\u{7F}"): false
    default: scalar.properties.isAlphabetic && !isFullWidth(scalar)
    }
  }

  /// Chinese and Japanese writing, Hangul, full-width signs: lines may break on either side.
  static func isFullWidth(_ scalar: Unicode.Scalar) -> Bool {
    GlyphWidth.of(scalar) == 1000
  }
}
