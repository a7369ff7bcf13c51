/// Figures for pictures, five pixels wide and seven high.
enum PictureDigits {
  /// What a figure takes, with the space behind it.
  private static let advance = 6
  private static let height = 7

  /// The rows of each figure from 0 to 9, from above; the leftmost pixel is the highest of five bits.
  private static let rows: [[UInt8]] = [
    [0x0E, 0x11, 0x13, 0x15, 0x19, 0x11, 0x0E], [0x04, 0x0C, 0x04, 0x04, 0x04, 0x04, 0x0E],
    [0x0E, 0x11, 0x01, 0x02, 0x04, 0x08, 0x1F], [0x1F, 0x02, 0x04, 0x02, 0x01, 0x11, 0x0E],
    [0x02, 0x06, 0x0A, 0x12, 0x1F, 0x02, 0x02], [0x1F, 0x10, 0x1E, 0x01, 0x01, 0x11, 0x0E],
    [0x06, 0x08, 0x10, 0x1E, 0x11, 0x11, 0x0E], [0x1F, 0x01, 0x02, 0x04, 0x08, 0x08, 0x08],
    [0x0E, 0x11, 0x11, 0x0E, 0x11, 0x11, 0x0E], [0x0E, 0x11, 0x11, 0x0F, 0x01, 0x02, 0x0C],
  ]

  /// Draws a number around a point.
  static func draw(_ number: Int, at middle: Picture.Point, in picture: inout Picture, _ colour: PictureColour) {
    let digits = String(number).compactMap(\.wholeNumberValue)
    let left = Int(middle.x.rounded()) - (digits.count * advance - 1) / 2
    let top = Int(middle.y.rounded()) - height / 2
    for (place, digit) in digits.enumerated() where rows.indices.contains(digit) {
      for (y, row) in rows[digit].enumerated() {
        for x in 0..<5 where row & (0x10 >> UInt8(x)) != 0 {
          picture.dot(left + place * advance + x, top + y, colour)
        }
      }
    }
  }
}
