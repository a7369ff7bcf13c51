/// Which classes are among each few instances of a chunk, so that whoever looks for some classes steps over all others
/// at a bit for eight instances.
///
/// The classes of a chunk share 64 bits: each has one of its own in most chunks, and who looks for a class that shares
/// its bit with another looks at more instances than need be.
struct ClassLots: Sendable {
  /// How many instances make a lot.
  static let length = 64

  /// For each lot, the bits of the classes that occur.
  private(set) var bits: [UInt64] = []

  /// The bit of the class that is so many-th of a chunk.
  @inline(__always)
  static func bit(_ number: Int) -> UInt64 { 1 << UInt64(number & 63) }

  /// Goes through the classes of a chunk's instances. O(instances).
  ///
  /// - Parameter numbers: by code, which of the chunk's classes it is; as many as the highest code asks for.
  mutating func fill(_ codes: [UInt16], numbers: [UInt8]) {
    bits.reserveCapacity((codes.count + ClassLots.length - 1) / ClassLots.length)
    unsafe codes.withUnsafeBufferPointer { codes in
      unsafe numbers.withUnsafeBufferPointer { numbers in
        var place = 0
        while place < codes.count {
          let end = min(place + ClassLots.length, codes.count)
          var some: UInt64 = 0
          while place < end {
            some |= unsafe 1 &<< UInt64(truncatingIfNeeded: numbers[Int(codes[place])])
            place += 1
          }
          bits.append(some)
        }
      }
    }
  }
}
