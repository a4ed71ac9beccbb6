import Foundation

/// A colour as screens mix it, for what its readers see of it.
struct Colour {
  /// Red, green and blue as light, each from 0 to 1.
  let linear: [Double]

  /// Reads `#rgb` or `#rrggbb`.
  init?(_ text: some StringProtocol) {
    guard text.hasPrefix("#") else { return nil }
    let digits = text.dropFirst().compactMap(\.hexDigitValue)
    guard digits.count == text.count - 1 else { return nil }
    switch digits.count {
    case 3: self.init(linear: digits.map { Self.light(Double($0 * 17) / 255) })
    case 6: self.init(linear: [0, 2, 4].map { Self.light(Double(digits[$0] * 16 + digits[$0 + 1]) / 255) })
    default: return nil
    }
  }

  private init(linear: [Double]) {
    self.linear = linear
  }

  /// The contrast with another colour, from 1 to 21 (WCAG 2.2).
  func contrast(with other: Colour) -> Double {
    let luminances = [luminance, other.luminance].sorted()
    return (luminances[1] + 0.05) / (luminances[0] + 0.05)
  }

  /// How far apart two colours look (CIE 1976), where 2 is just to be seen.
  func difference(from other: Colour) -> Double {
    zip(lab, other.lab).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }.squareRoot()
  }

  /// The colour as it looks with `vision`.
  func seen(with vision: ColourVision) -> Colour {
    Colour(linear: vision.matrix.map { min(max(Self.product($0, linear), 0), 1) })
  }

  private var luminance: Double { Self.product([0.2126, 0.7152, 0.0722], linear) }

  /// CIELAB under D65.
  private var lab: [Double] {
    let x = Self.lightness(Self.product([0.4124564, 0.3575761, 0.1804375], linear) / 0.95047)
    let y = Self.lightness(luminance)
    let z = Self.lightness(Self.product([0.0193339, 0.1191920, 0.9503041], linear) / 1.08883)
    return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
  }

  private static func lightness(_ share: Double) -> Double {
    share > 216.0 / 24389 ? cbrt(share) : (24389.0 / 27 * share + 16) / 116
  }

  private static func light(_ value: Double) -> Double {
    value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
  }

  private static func product(_ row: [Double], _ column: [Double]) -> Double {
    zip(row, column).reduce(0) { $0 + $1.0 * $1.1 }
  }
}

/// How readers see colours: all of them, or with one kind of cone missing.
enum ColourVision: CaseIterable {
  case usual, protanopia, deuteranopia, tritanopia

  /// What linear light becomes at full severity (Machado, Oliveira and Fernandes 2009).
  var matrix: [[Double]] {
    switch self {
    case .usual: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
    case .protanopia:
      [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
    case .deuteranopia:
      [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
    case .tritanopia:
      [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]
    }
  }
}
