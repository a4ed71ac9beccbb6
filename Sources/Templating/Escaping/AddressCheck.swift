import Diagnostics

/// The check of a finished attribute value that holds addresses.
///
/// It reads the value as browsers do: tabs and line ends are dropped, blanks and control characters at the start
/// skipped, and the scheme is compared without regard to case. Whatever stands before the first colon counts as a scheme: a
/// relative address has none before its first slash.
struct AddressCheck: Sendable {
  let syntax: AddressSyntax
  let quote: Quote

  /// What values may link to, beside relative addresses.
  static let schemes: Set<String> = ["http", "https", "mailto", "tel"]

  static let help = Text(
    zh: "可用：http、https、mailto、tel 和相对地址", en: "allowed: http, https, mailto, tel and relative addresses")

  /// The scheme in `value` that is not allowed; nil if there is none.
  func foreignScheme(in value: ArraySlice<UInt8>) -> String? {
    // A reference could stand for what parts the addresses of a list.
    if syntax != .single, let reference = value.indices.first(where: { value[$0...].startsReference }) {
      return value[reference...].reference
    }
    guard syntax != .single else { return Self.foreign(value) }
    return parts(of: value).lazy.compactMap(Self.foreign).first
  }

  private static func foreign(_ address: ArraySlice<UInt8>) -> String? {
    guard address.mayHaveScheme, let scheme = address.scheme, !schemes.contains(scheme) else { return nil }
    return scheme
  }

  private func parts(of value: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    switch syntax {
    case .single: return [value]
    case .candidates: return value.split { $0 == UInt8(ascii: ",") || $0 <= 0x20 }
    case .steps: return value.split(separator: UInt8(ascii: ";"))
    case .refresh: return value.refreshAddress.map { [$0] } ?? []
    }
  }
}

extension ArraySlice<UInt8> {
  /// Whether a scheme, or what may hide one, comes before the first slash: a quick look, as most addresses are relative.
  fileprivate var mayHaveScheme: Bool {
    for byte in self {
      switch byte {
      case UInt8(ascii: ":"), UInt8(ascii: "&"): return true
      case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): return false
      default: continue
      }
    }
    return false
  }

  /// What stands where a browser looks for a scheme, in lower case; nil for a relative address.
  ///
  /// Where a character reference hides what the browser will read, it is the reference.
  fileprivate var scheme: String? {
    var scheme: [UInt8] = []
    for place in indices {
      let byte = self[place]
      switch byte {
      case 0x09, 0x0a, 0x0d: continue
      case 0...0x20 where scheme.isEmpty: continue
      case UInt8(ascii: ":"): return String(decoding: scheme, as: UTF8.self).lowercased()
      case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): return nil
      case UInt8(ascii: "&") where self[place...].startsReference: return self[place...].reference
      default: scheme.append(byte)
      }
    }
    return nil
  }

  /// Whether it begins with a character reference other than those that escaping makes.
  fileprivate var startsReference: Bool {
    first == UInt8(ascii: "&")
      && !["&amp;", "&lt;", "&gt;", "&#34;", "&#39;", "&quot;"].contains { starts(with: $0.utf8) }
  }

  fileprivate var reference: String {
    String(decoding: prefix { $0 != UInt8(ascii: ";") }.prefix(20), as: UTF8.self)
  }

  /// What follows the delay, and perhaps `url=`, in the `content` of a refresh.
  fileprivate var refreshAddress: ArraySlice<UInt8>? {
    let delay = drop { $0 <= 0x20 }
    let rest = delay.drop { $0.isDigit || $0 == UInt8(ascii: ".") }
    let address = rest.drop { $0 <= 0x20 || ";,".utf8.contains($0) }
    guard rest.startIndex > delay.startIndex, address.startIndex > rest.startIndex else { return nil }
    guard address.prefix(3).map({ $0 | 0x20 }) == Array("url".utf8) else { return address }
    let value = address.dropFirst(3).drop { $0 <= 0x20 }
    guard value.first == UInt8(ascii: "=") else { return address }
    return value.dropFirst().drop { $0 <= 0x20 || "'\"".utf8.contains($0) }
  }
}
