import PlanModel

// Numbers, and figures with their units.
extension Voice {
  /// A number with at most `decimals` decimals; nil leaves these to the size of the number.
  package func number(_ value: Double, decimals: Int? = nil) -> String {
    Notation.number(value, decimals: decimals)
  }

  /// A share, 0 to 1, as a percentage with at most one decimal.
  package func percent(_ share: Double) -> String {
    Notation.percent(share)
  }

  /// A number with its unit: `6600亿元`, `660 billion yuan`.
  package func figure(_ value: Double, unit: Unit, decimals: Int? = nil) -> String {
    grammar.figure(value, unit: unit, decimals: decimals)
  }

  /// A figure with its unit; one that is not exact in the words that hedge it: `近2000户`, `nearly 2000`.
  package func figure(_ quantity: Quantity, unit: Unit) -> String {
    grammar.figure(quantity, unit: unit)
  }

  /// A figure as its document prints it, where that is in this language; else the figure in this language's words.
  package func printed(_ quantity: Quantity, unit: Unit) -> String {
    grammar.printed(quantity, unit: unit)
  }

  /// A number and its unit apart: `913` and `亿元`, `91.3 billion` and `yuan`.
  package func parts(_ value: Double, unit: Unit, decimals: Int? = nil) -> (number: String, unit: String) {
    grammar.parts(value, unit: unit, decimals: decimals)
  }

  /// A share, 0 to 1, in percent with at most one decimal; both its ends where they read differently.
  package func share(_ share: Interval) -> String {
    range(share.map { $0 * 100 }, decimals: 1) + "%"
  }

  /// A number; both its ends where they read differently.
  package func range(_ interval: Interval, decimals: Int) -> String {
    let (low, high) = (number(interval.low, decimals: decimals), number(interval.high, decimals: decimals))
    return low == high ? low : low + "–" + high
  }

  /// A difference between figures with its unit: of percentages it is in percentage points.
  package func difference(_ value: Double, unit: Unit) -> String {
    grammar.difference(value, unit: unit)
  }

  /// Numbers that are written already, with their unit after them: `3–5亿元`, `3–5 billion yuan`.
  package func counted(_ numbers: String, unit: String) -> String {
    if unit.isEmpty || unit == "%" { return numbers + unit }
    return numbers + grammar.punctuation.space + unit
  }

  /// The name of something that is measured, with the unit of its numbers: `产值（亿元）`, `Output (billion yuan)`.
  ///
  /// `unit` is in the words of this language, as an ``AxisUnit`` or ``name(of:)`` has it.
  package func title(_ name: String, unit: String) -> String {
    annotated(name, with: unit)
  }

  /// The name of a unit of the data files: `亿元`, and `yuan` in English, where figures tell their own millions; empty
  /// where the name of what is counted says it.
  package func name(of unit: Unit) -> String {
    axisUnit(unit, greatest: 0).name
  }

  /// The unit that a chart of figures in `unit` is drawn in, whose greatest magnitude is `greatest`.
  package func axisUnit(_ unit: Unit, greatest: Double) -> AxisUnit {
    let measure = grammar.measure(unit)
    let size = abs(greatest) * measure.factor
    let magnitude = grammar.magnitudes.last { size >= $0.least } ?? .one
    return AxisUnit(
      factor: measure.factor, exponent: magnitude.exponent, name: grammar.name(of: unit, in: magnitude))
  }
}
