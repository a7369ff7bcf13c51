import ByteInput
import Part21

/// Placements of many products.
extension PlacementReader {
  /// Where products stand in the world, as ``world(of:)`` says of each.
  ///
  /// Placements lie apart in the file: memory delivers those of a block of products together.
  /// - Complexity: as ``world(of:)``, for each of them.
  public func worlds(of products: InstanceList, _ range: Range<Int>) -> [Placement?] {
    var worlds: [Placement?] = []
    worlds.reserveCapacity(range.count)
    var own: [Instance?] = []
    own.reserveCapacity(ByteView.ahead)
    for start in stride(from: range.lowerBound, to: range.upperBound, by: ByteView.ahead) {
      own.removeAll(keepingCapacity: true)
      for position in start..<min(start + ByteView.ahead, range.upperBound) {
        let placement = placementInstance(of: products[position])
        if let placement { reader.bytes.bringNear(placement.offset, lines: 1) }
        own.append(placement)
      }
      for placement in own { worlds.append(placement.flatMap(world(ofOwnPlacement:))) }
    }
    return worlds
  }
}
