import Charting
import Testing

@Suite struct ValueClassesTests {
  @Test("quantiles put about as many values into each of at most five classes")
  func quantiles() {
    let classes = ValueClasses((1...20).map(Double.init))
    #expect(classes.bounds == [1...4, 5...8, 9...12, 13...16, 17...20])
  }

  @Test("equal steps leave out the classes that no value is in")
  func equalSteps() {
    let values: [Double] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 100]
    #expect(ValueClasses(values, method: .equalSteps).bounds == [0...8, 100...100])
  }

  @Test("equal values are in one class, and a class has at least two different ones")
  func ties() {
    #expect(ValueClasses([3, 3, 3, 3]).bounds == [3...3])
    #expect(ValueClasses([1, 1, 1, 1, 2, 9]).bounds == [1...9])
    #expect(ValueClasses([1, 2, 3, 4, 5, 6]).bounds == [1...2, 3...4, 5...6])
    #expect(ValueClasses([1, 2, 2, 2, 2, 3, 4]).bounds == [1...2, 3...4])
  }

  @Test("the order of the values does not matter, and what is not finite is left out")
  func order() {
    #expect(ValueClasses([6, .nan, 1, 5, .infinity, 2, 4, 3]) == ValueClasses([1, 2, 3, 4, 5, 6]))
    #expect(ValueClasses([.nan]).bounds.isEmpty)
    #expect(ValueClasses([]).bounds.isEmpty)
  }

  @Test("values from the tiniest to the largest are parted", arguments: ValueClasses.Method.allCases)
  func extremes(method: ValueClasses.Method) {
    let values = [-1e308, -1e15, 0, 1e-9, 1e15, 1e308]
    let classes = ValueClasses(values, method: method)
    #expect(values.allSatisfy { classes.index(of: $0) != nil })
  }

  @Test("the lowest class is the lightest and the highest the darkest, however many there are")
  func tints() {
    let tints = { (count: Int) in
      let classes = ValueClasses((0..<count * 2).map(Double.init))
      return classes.bounds.indices.map(classes.tint)
    }
    #expect(tints(1) == [4])
    #expect(tints(2) == [0, 4])
    #expect(tints(3) == [0, 2, 4])
    #expect(tints(4) == [0, 1, 2, 4])
    #expect(tints(5) == [0, 1, 2, 3, 4])
  }
}
