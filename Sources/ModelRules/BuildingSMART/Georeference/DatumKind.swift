/// The two kinds of datums that a coordinate reference system names.
enum DatumKind: Sendable {
  case geodetic
  case vertical

  /// The kind that it is not.
  var other: DatumKind { self == .geodetic ? .vertical : .geodetic }
}
