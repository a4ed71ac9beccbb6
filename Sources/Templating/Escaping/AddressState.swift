/// How far the literal text of an address settles its scheme.
enum AddressState: Sendable, Hashable {
  /// The scheme may still come; the literal text so far, in lower case.
  case open(String)
  /// The address is relative, or its scheme is allowed.
  case settled
  /// The literal text names a scheme that values must not stand in.
  case foreign(String)
  /// A value stands where the scheme may be: the whole address is checked where it ends.
  case checked

  /// Goes on behind one more literal character.
  mutating func read(_ byte: UInt8) {
    guard case .open(let prefix) = self else { return }
    switch byte {
    case 0...0x20 where prefix.isEmpty, 0x09, 0x0a, 0x0d: return
    // Behind a character reference nobody knows what the browser will read.
    case _ where prefix.contains("&"): self = .open(prefix + String(byte.lowercased))
    case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): self = .settled
    case UInt8(ascii: ":"):
      self = AddressCheck.schemes.contains(prefix) ? .settled : .foreign(prefix)
    default: self = .open(prefix + String(byte.lowercased))
    }
  }

  func joined(_ other: AddressState) -> AddressState {
    switch (self, other) {
    case _ where self == other: self
    case (.foreign, _): self
    case (_, .foreign): other
    default: .checked
    }
  }
}

/// How addresses stand in an attribute's value.
enum AddressSyntax: UInt8, Sendable, Hashable {
  case single
  /// With white space and commas between them, as in `srcset`.
  case candidates
  /// With semicolons between them, as in the `values` of an animation.
  case steps
  /// Behind a delay and `url=`, as in the `content` of a refresh.
  case refresh
}
