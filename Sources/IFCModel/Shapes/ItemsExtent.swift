/// How far the items of a representation reach, as it is turned, and how many instances tell it.
struct ItemsExtent {
  /// As it lies with its origin at zero; nil where it is not known.
  var box: Box?
  var count: Int
}

/// A representation as it is turned, and how deep it stands below a product.
struct TurnedItems: Hashable {
  var place: UInt32
  var xAxis, yAxis, zAxis: SIMD3<Double>
  var depth: Int
}
