/// What stands at a place of a property set.
enum FillVerdict: UInt8, Sendable {
  /// Nothing that counts as a property.
  case none
  /// A property without a value.
  case blank
  /// A word that stands where a value should.
  case placeholder
  /// A value.
  case value
}
