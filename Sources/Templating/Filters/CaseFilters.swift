extension Filter {
  /// The filters for upper and lower case.
  static let cases = [
    Filter("upper") { value, _, _ in try value.mapText { $0.uppercased() } },
    Filter("lower") { value, _, _ in try value.mapText { $0.lowercased() } },
    Filter("capitalize") { value, _, _ in
      try value.mapText { text in
        guard let first = text.unicodeScalars.first else { return text }
        return first.properties.titlecaseMapping + String(text.unicodeScalars.dropFirst()).lowercased()
      }
    },
    Filter("title") { value, _, _ in .string(titled(try value.printed())) },
  ]

  /// Each word's first letter upper and the rest lower case; words start behind blanks, hyphens and brackets.
  private static func titled(_ text: String) -> String {
    var (result, word) = ("", String.UnicodeScalarView())
    func finish() {
      guard let first = word.first else { return }
      result += String(first).uppercased() + String(word.dropFirst()).lowercased()
      word = .init()
    }
    for scalar in text.unicodeScalars {
      if scalar.isSpace || "-({[<".unicodeScalars.contains(scalar) {
        finish()
        result.unicodeScalars.append(scalar)
      } else {
        word.append(scalar)
      }
    }
    finish()
    return result
  }
}
