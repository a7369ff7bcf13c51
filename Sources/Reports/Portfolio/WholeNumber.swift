/// Numbers of files as whole ones, however large a file says that they are.
enum WholeNumber {
  /// The whole number next to `value`; 0 for what is none.
  static func of(_ value: Double) -> Int {
    guard value.isFinite, value.magnitude < 1e15 else { return 0 }
    return Int(value.rounded())
  }
}
