/// An angle in degrees, minutes, seconds and, if need be, millionths of a second (ISO 16739-1,
/// IfcCompoundPlaneAngleMeasure).
enum CompoundAngle {
  /// The name of the type.
  static let type = "IfcCompoundPlaneAngleMeasure"

  /// Whether numbers are an angle: minutes and seconds below 60, millionths below a million, all of one sign
  /// (`MinutesInRange`, `SecondsInRange`, `MicrosecondsInRange`, `ConsistentSign`).
  ///
  /// - Parameter numbers: three or four; of others it says nothing.
  static func isSound(_ numbers: [Double]) -> Bool {
    guard numbers.count == 3 || numbers.count == 4 else { return true }
    let areBelow = abs(numbers[1]) < 60 && abs(numbers[2]) < 60 && (numbers.count == 3 || abs(numbers[3]) < 1_000_000)
    return areBelow && isOfOneSign(numbers)
  }

  /// The same in IFC2X3 (`WR1` to `WR4`), which limits degrees, lets -60 pass and says nothing of millionths.
  static func isSoundInIFC2X3(_ numbers: [Double]) -> Bool {
    guard numbers.count >= 3 else { return true }
    let angle = numbers.prefix(3)
    let areBelow = -360 <= angle[0] && angle[0] < 360 && angle.dropFirst().allSatisfy { -60 <= $0 && $0 < 60 }
    return areBelow && isOfOneSign(angle)
  }

  private static func isOfOneSign(_ numbers: some Sequence<Double>) -> Bool {
    numbers.allSatisfy { $0 >= 0 } || numbers.allSatisfy { $0 <= 0 }
  }
}
