extension Filter {
  /// The filters for upper and lower case.
  static let cases = [
    Filter("upper") { value, _, _ in try value.mapText { $0.uppercased() } },
    Filter("lower") { value, _, _ in try value.mapText(\.lowered) },
    Filter("capitalize") { value, _, _ in try value.mapText(\.capitalised) },
    Filter("title") { value, _, _ in .string(titled(try value.printed())) },
  ]

  /// Each word's first letter upper and the rest lower case; words start behind blanks, hyphens and brackets.
  private static func titled(_ text: String) -> String {
    var (result, word) = ("", String.UnicodeScalarView())
    func finish() {
      guard let first = word.first else { return }
      result += String(first).uppercased() + String(word.dropFirst()).lowered
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

extension String {
  /// The first letter in title case and the others in lower case.
  var capitalised: String {
    guard let first = unicodeScalars.first else { return self }
    return first.properties.titlecaseMapping + lowered(from: 1)
  }
}
