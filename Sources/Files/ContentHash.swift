import CXXHash

/// Names what a file holds: files of one hash hold the same bytes.
///
/// It is XXH3 with 128 bits. That is faster than a file is read, so that hashing a whole site costs next to nothing; it
/// is well kept and comes with every distribution; and it is long enough that not even a million files share one by
/// accident (the chance is one in 10²⁶). It guards against accident, not malice: who may choose the bytes can find two
/// files with one hash, so it signs nothing.
package struct ContentHash: Hashable, Sendable {
  private let high: UInt64
  private let low: UInt64

  /// The hash of `bytes`.
  ///
  /// O(bytes).
  package init(of bytes: [UInt8]) {
    let hash = bytes.withUnsafeBytes { XXH3_128bits($0.baseAddress, $0.count) }
    (high, low) = (hash.high64, hash.low64)
  }

  /// The first 16 digits: enough to tell the few versions of one file apart.
  package var short: String { Self.digits(high) }
}

extension ContentHash: LosslessStringConvertible {
  /// Reads 32 hexadecimal digits; nil for anything else.
  package init?(_ description: String) {
    guard description.utf8.count == 32, description.allSatisfy(\.isHexDigit),
      let high = UInt64(description.prefix(16), radix: 16), let low = UInt64(description.suffix(16), radix: 16)
    else { return nil }
    (self.high, self.low) = (high, low)
  }

  /// 32 hexadecimal digits, as `xxh128sum` prints them.
  package var description: String { Self.digits(high) + Self.digits(low) }

  private static func digits(_ half: UInt64) -> String {
    let digits = String(half, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
