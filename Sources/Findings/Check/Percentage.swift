/// Shares in a hundred as people write them.
enum Percentage {
  /// Whether so many of all are at least so many in a hundred; without division, so that 99.99 % does not reach 100 %.
  ///
  /// A percentage with decimals has no exact form in binary: 322 of 500 are 64.4 %, while the product of both numbers may
  /// lie a hair above 32,200. As much is allowed as reading the number and multiplying it can be off.
  static func isReached(_ percent: Double, by count: Int, of all: Int) -> Bool {
    let wanted = percent * Double(all)
    return Double(count) * 100 >= wanted - 2 * wanted.ulp
  }
}
