import Charting

/// The column widths that every chart is drawn for.
package enum ChartWidth: String, CaseIterable, Sendable {
  case wide, narrow

  /// In px.
  package var pixels: Double {
    switch self {
    case .wide: 680
    case .narrow: 350
    }
  }
}

/// A chart at one width: its marks under the key to them, if they need one, with a margin around both.
package struct Drawing: Sendable {
  /// The width it is for.
  package let width: ChartWidth
  /// The key above the marks; nil where nothing needs one.
  package let key: Legend.Geometry?
  /// The marks.
  package let geometry: ChartGeometry

  /// A drawing for columns of `width`.
  package init(width: ChartWidth, key: Legend.Geometry?, geometry: ChartGeometry) {
    (self.width, self.key, self.geometry) = (width, key, geometry)
  }

  /// The room it takes.
  package var size: Size {
    Size(
      width: geometry.size.width + 2 * Self.margin,
      height: (key?.size.height ?? 0) + geometry.size.height + 2 * Self.margin)
  }

  /// A stroke on the outermost line needs half its width beyond it.
  package static let margin = 1.5
}
