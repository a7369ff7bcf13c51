/// A colour of a picture.
struct PictureColour: Hashable {
  var red: UInt8
  var green: UInt8
  var blue: UInt8

  init(_ red: UInt8, _ green: UInt8, _ blue: UInt8) {
    (self.red, self.green, self.blue) = (red, green, blue)
  }

  static let white = PictureColour(255, 255, 255)
  static let ink = PictureColour(38, 50, 56)

  /// This colour with so many sixteenths of another over it.
  func covered(by other: PictureColour, sixteenths: Int) -> PictureColour {
    func mixed(_ a: UInt8, _ b: UInt8) -> UInt8 {
      UInt8(truncatingIfNeeded: (Int(a) * (16 - sixteenths) + Int(b) * sixteenths + 8) / 16)
    }
    return PictureColour(mixed(red, other.red), mixed(green, other.green), mixed(blue, other.blue))
  }
}
