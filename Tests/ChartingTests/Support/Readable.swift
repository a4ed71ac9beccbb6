import Charting
import Testing

/// Expects every label inside the viewBox and none on top of another.
func expectReadable(
  _ labels: [Label], in size: Size, sourceLocation: Testing.SourceLocation = #_sourceLocation
) {
  let page = Rect(x: -0.02, y: -0.02, width: size.width + 0.04, height: size.height + 0.04)
  for (index, label) in labels.enumerated() {
    #expect(page.contains(label.box), "\(label.text) at \(label.box) leaves \(size)", sourceLocation: sourceLocation)
    for other in labels[(index + 1)...] {
      #expect(!label.box.overlaps(other.box), "\(label.text) covers \(other.text)", sourceLocation: sourceLocation)
    }
  }
}

/// Expects rectangles inside the viewBox.
func expectInside(_ rects: [Rect], _ size: Size, sourceLocation: Testing.SourceLocation = #_sourceLocation) {
  let page = Rect(x: -0.02, y: -0.02, width: size.width + 0.04, height: size.height + 0.04)
  for rect in rects {
    #expect(page.contains(rect), "\(rect) leaves \(size)", sourceLocation: sourceLocation)
  }
}
