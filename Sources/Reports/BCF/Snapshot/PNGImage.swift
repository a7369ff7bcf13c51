import Packaging

/// Pictures as PNG (ISO/IEC 15948): with a palette where there are few colours, which makes them small.
enum PNGImage {
  /// The bytes of a picture; nil where there is no memory for them.
  ///
  /// - Complexity: O(pixels).
  static func bytes(of picture: Picture) -> [UInt8]? {
    let (palette, indexes) = indexed(picture)
    var rows: [UInt8] = []
    rows.reserveCapacity(picture.height * (picture.width * (palette == nil ? 3 : 1) + 1))
    for row in 0..<picture.height {
      // Plain rows (filter 0): flat colours compress best as they are.
      rows.append(0)
      let range = row * picture.width..<(row + 1) * picture.width
      if palette != nil {
        rows += indexes[range]
      } else {
        for colour in picture.pixels[range] { rows += [colour.red, colour.green, colour.blue] }
      }
    }
    guard let data = compressed(rows) else { return nil }
    var bytes: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    let header = number(picture.width) + number(picture.height) + [8, palette == nil ? 2 : 3, 0, 0, 0]
    bytes += chunk("IHDR", header)
    if let palette { bytes += chunk("PLTE", palette) }
    bytes += chunk("IDAT", data)
    bytes += chunk("IEND", [])
    return bytes
  }

  /// The colours of a picture and which of them each pixel has; nil where there are more than a palette holds.
  private static func indexed(_ picture: Picture) -> (palette: [UInt8]?, indexes: [UInt8]) {
    var known: [PictureColour: UInt8] = [:]
    var palette: [UInt8] = []
    var indexes: [UInt8] = []
    indexes.reserveCapacity(picture.pixels.count)
    var last: (colour: PictureColour, index: UInt8)?
    for colour in picture.pixels {
      if let last, last.colour == colour {
        indexes.append(last.index)
        continue
      }
      let index = known[colour] ?? UInt8(truncatingIfNeeded: known.count)
      if known[colour] == nil {
        guard known.count < 256 else { return (nil, []) }
        known[colour] = index
        palette += [colour.red, colour.green, colour.blue]
      }
      indexes.append(index)
      last = (colour, index)
    }
    return (palette, indexes)
  }

  private static func compressed(_ bytes: [UInt8]) -> [UInt8]? {
    guard let stream = DeflateStream(.zlib) else { return nil }
    var packed: [UInt8] = []
    stream.add(bytes) { packed += $0 }
    stream.finish { packed += $0 }
    return packed
  }

  private static func chunk(_ name: String, _ data: [UInt8]) -> [UInt8] {
    let body = Array(name.utf8) + data
    return number(data.count) + body + number(Int(CyclicChecksum.of(body)))
  }

  /// A number of 32 bits, the greatest first.
  private static func number(_ value: Int) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
  }
}
