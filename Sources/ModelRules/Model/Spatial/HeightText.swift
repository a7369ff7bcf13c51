/// Heights as failures write them.
enum HeightText {
  /// Metres to the millimetre, without the unit: `3.2`.
  static func of(_ metres: Double) -> String {
    abs(metres) < 1e9 ? "\((metres * 1000).rounded() / 1000)" : "\(metres)"
  }
}
