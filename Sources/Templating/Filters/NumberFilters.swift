import Diagnostics
import Glibc

extension Filter {
  /// The filters for numbers.
  static let numbers = [
    Filter("abs") { value, _, _ in
      if case .float(let number) = value { return .float(abs(number)) }
      guard let number = value.integer else { throw RenderError.unsupported("abs", value) }
      return number < 0 ? try value.negated() : .int(number)
    },
    Filter("int", ["default", "base"]) { value, arguments, _ in
      let standard = arguments["default"] ?? 0
      return try value.defined().wholeNumber(base: arguments.int("base", or: 10)).map(Value.int) ?? standard
    },
    Filter("float", ["default"]) { value, arguments, _ in
      try value.defined().decimalNumber.map(Value.float) ?? arguments["default"] ?? 0.0
    },
    Filter("round", ["precision", "method"]) { value, arguments, _ in
      try round(
        value, try arguments.int("precision", or: 0), try arguments.string("method", default: "common"))
    },
    Filter("filesizeformat", ["binary"]) { value, arguments, _ in
      guard let size = value.decimalNumber, size.isFinite, abs(size) < 1e30 else {
        throw RenderError.unsupported("filesizeformat", value)
      }
      return .string(fileSize(size, isBinary: try arguments.bool("binary", default: false)))
    },
  ]

  private static func round(_ value: Value, _ precision: Int, _ method: String) throws -> Value {
    guard let number = value.number else { throw RenderError.unsupported("round", value) }
    // No number has as many digits, on either side of the point.
    let precision = min(max(precision, -308), 400)
    let scale = pow(10, Double(precision))
    switch method {
    case "common":
      if let whole = value.integer { return .int(precision < 0 ? try whole.rounded(toTens: -precision) : whole) }
      return .float(
        precision < 0
          ? (number / pow(10, Double(-precision))).rounded(.toNearestOrEven) * pow(10, Double(-precision))
          : number.rounded(places: precision))
    case "ceil": return .float(try scaled(number, scale) { ceil($0) })
    case "floor": return .float(try scaled(number, scale) { floor($0) })
    default:
      throw RenderError.argument(
        Text(zh: "round 的方法应是 common、ceil 或 floor", en: "the method of round is common, ceil or floor"))
    }
  }

  private static func scaled(_ number: Double, _ scale: Double, _ operation: (Double) -> Double) throws -> Double {
    let whole = operation(number * scale)
    guard whole.isFinite else { throw RenderError.overflow }
    // Adding zero takes the sign from a zero: Python's whole numbers have none.
    return (whole + 0) / scale
  }

  private static func fileSize(_ size: Double, isBinary: Bool) -> String {
    let base = isBinary ? 1024.0 : 1000.0
    guard size != 1 else { return "1 Byte" }
    guard size >= base else { return (size.rounded(.towardZero) + 0).fixed(places: 0) + " Bytes" }
    var (unit, prefix) = (base * base, 0)
    let prefixes = Array("kMGTPEZY")
    while size >= unit, prefix < prefixes.count - 1 {
      unit *= base
      prefix += 1
    }
    let letter = isBinary ? String(prefixes[prefix]).uppercased() + "i" : String(prefixes[prefix])
    return (base * size / unit).fixed(places: 1) + " " + letter + "B"
  }
}

extension Int {
  /// Rounded to a multiple of ten to the power of `places`, halves to the even multiple.
  fileprivate func rounded(toTens places: Int) throws -> Int {
    guard places < 19 else { return 0 }
    let unit = (0..<places).reduce(1) { product, _ in product * 10 }
    let (quotient, rest) = quotientAndRemainder(dividingBy: unit)
    let doubled = Swift.abs(rest) * 2
    let isUp = doubled > unit || (doubled == unit && quotient % 2 != 0)
    let (rounded, overflow) = (quotient + (isUp ? signum() : 0)).multipliedReportingOverflow(by: unit)
    guard !overflow else { throw RenderError.overflow }
    return rounded
  }
}
