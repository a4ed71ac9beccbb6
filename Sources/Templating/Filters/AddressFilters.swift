extension Filter {
  /// The filters for addresses.
  static let addresses = [
    Filter("urlencode") { value, _, _ in
      switch value {
      case .map(let map):
        return .string(try map.map { try pair(.string($0.key), $0.value) }.joined(separator: "&"))
      case .list, .tuple, .iterator, .view:
        let pairs = try value.items().map { item in
          let parts = try item.items()
          guard parts.count == 2 else { throw RenderError.unsupported("urlencode", item) }
          return try pair(parts[0], parts[1])
        }
        return .string(pairs.joined(separator: "&"))
      default: return .string(percentEncoded(try value.printed(), keeping: "/"))
      }
    }
  ]

  private static func pair(_ key: Value, _ value: Value) throws -> String {
    try [key, value].map { percentEncoded(try $0.printed(), keeping: " ").replacingBlanks }.joined(separator: "=")
  }

  /// Every byte but letters, digits, `-._~` and those of `extra` as `%` and two digits.
  private static func percentEncoded(_ text: String, keeping extra: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var result: [UInt8] = []
    for byte in text.utf8 {
      if isUnreserved(byte) || extra.utf8.contains(byte) {
        result.append(byte)
      } else {
        result += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    byte.isLetterOrDigit || "-._~".utf8.contains(byte)
  }
}

extension String {
  fileprivate var replacingBlanks: String {
    String(map { $0 == " " ? "+" : $0 })
  }
}
