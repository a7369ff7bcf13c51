/// When two numbers that two programs wrote are the same.
enum SameNumber {
  /// How close two numbers are that are the same, in SI units: as close as what is lost where a program keeps numbers in
  /// 32 bits, and no further apart than anybody could mean.
  enum Closeness {
    case number
    /// An area, a volume, an angle.
    case size
    case length
    case money

    /// That of a unit type, `LENGTHUNIT`.
    init(unitType: String) {
      switch unitType {
      case "LENGTHUNIT": self = .length
      case "AREAUNIT", "VOLUMEUNIT", "PLANEANGLEUNIT": self = .size
      case "MONETARYUNIT": self = .money
      default: self = .number
      }
    }

    /// What next to zero is nothing but noise. Of a number of which nobody knows what it measures it may be all that
    /// there is: vapour permeabilities are some 10⁻¹².
    var noise: Double {
      switch self {
      case .length, .size: 1e-9
      case .number, .money: 1e-15
      }
    }

    /// The greatest difference of any two that are the same.
    var most: Double {
      switch self {
      case .length: 1e-4
      case .money: 5e-3
      case .number, .size: .infinity
      }
    }
  }

  /// Relative to the greater of the two: a little more than 2⁻²⁴, half the last bit of a number of 32 bits.
  static let relative = 1e-7

  /// Whether two numbers are the same but for what is lost on the way through units and decimals.
  static func holds(_ one: Double, _ other: Double, _ closeness: Closeness) -> Bool {
    if one == other { return true }
    let difference = abs(one - other)
    return difference <= closeness.noise
      || difference <= min(relative * max(abs(one), abs(other)), closeness.most)
  }

  /// A number for a number, for shapes: the same for equal ones, and nearly always for those that are the same.
  static func bits(_ value: Double) -> UInt64 {
    if value == 0 { return 0 }
    // 28 bits of the mantissa stay; the border lies where few numbers of decimals do.
    return (value.bitPattern &+ 0x5A_5A5A) >> 24
  }

  /// A number for a number, for values: whatever has the same is the same, and nothing else is asked. Whole numbers stand
  /// for themselves; of others 44 bits of the mantissa stay, so that what goes through units mostly comes back.
  static func exactBits(_ value: Double) -> UInt64 {
    if value == value.rounded() { return value == 0 ? 0 : value.bitPattern }
    return (value.bitPattern &+ 0x5A) >> 8
  }
}
