import Charting
import Testing

@Suite struct EllipsisTests {
  let style = TextStyle(fontSize: 10)

  @Test("text that fits stays as it is")
  func fits() {
    #expect(style.ellipsized("长春新区", to: 42) == "长春新区")
  }

  @Test("text that does not fit is cut by width, not by count")
  func cut() {
    #expect(style.ellipsized("长春新区管委会", to: 52) == "长春新区…")
    #expect(style.ellipsized("iiiiiiiiiiiiiiiiiiiiiiiiiii", to: 52).count > 10)
  }

  @Test("what is cut always fits", arguments: Array(stride(from: 11.0, through: 120, by: 3.5)))
  func width(width: Double) {
    #expect(style.width(of: style.ellipsized("一汽 Audi 新能源汽车（二期）项目", to: width)) <= width)
  }

  @Test("an opening bracket does not stand before the ellipsis")
  func bracket() {
    #expect(style.ellipsized("汽车（二期）", to: 43) == "汽车…")
  }

  @Test("where nothing fits the ellipsis remains")
  func nothing() {
    #expect(style.ellipsized("长春", to: 3) == "…")
  }
}
