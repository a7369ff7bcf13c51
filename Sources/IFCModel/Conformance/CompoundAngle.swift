/// An angle in degrees, minutes, seconds and, if need be, millionths of a second (ISO 16739-1,
/// IfcCompoundPlaneAngleMeasure).
enum CompoundAngle {
  /// The name of the type.
  static let type = "IfcCompoundPlaneAngleMeasure"

  /// Whether numbers are an angle: minutes and seconds below 60, millionths below a million, all of one sign
  /// (`MinutesInRange`, `SecondsInRange`, `MicrosecondsInRange`, `ConsistentSign`).
  ///
  /// - Parameter numbers: three or four; of those that are missing, or too many, it says nothing.
  static func isSound(_ numbers: [Double]) -> Bool {
    let angle = numbers.prefix(4)
    let areBelow = zip(angle.dropFirst(), [60, 60, 1_000_000]).allSatisfy { abs($0) < $1 }
    return areBelow && isOfOneSign(angle)
  }

  /// The same in IFC2X3 (`WR1` to `WR4`), which limits degrees, lets -60 pass and says nothing of millionths.
  static func isSoundInIFC2X3(_ numbers: [Double]) -> Bool {
    let angle = numbers.prefix(3)
    let areBelow = zip(angle, [360, 60, 60]).allSatisfy { -$1 <= $0 && $0 < $1 }
    return areBelow && isOfOneSign(angle)
  }

  private static func isOfOneSign(_ numbers: some Sequence<Double>) -> Bool {
    numbers.allSatisfy { $0 >= 0 } || numbers.allSatisfy { $0 <= 0 }
  }
}
