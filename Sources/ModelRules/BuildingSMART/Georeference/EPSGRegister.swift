/// What the EPSG dataset has a code for.
///
/// A code is looked for among a few hundred ranges; a model names one or two.
struct EPSGRegister: Sendable {
  /// The register, read from its table when a rule first asks for it.
  static let shared = EPSGRegister()

  private let geodetic = CodeRanges(EPSGTable.geodetic)
  private let projected = CodeRanges(EPSGTable.projected)
  private let vertical = CodeRanges(EPSGTable.vertical)
  private let compound = CodeRanges(EPSGTable.compound)
  private let oldProjected = CodeRanges(EPSGTable.oldProjected)
  private let oldCompound = CodeRanges(EPSGTable.oldCompound)
  private let onEllipsoid = CodeRanges(EPSGTable.onEllipsoid)
  private let geodeticDatum = CodeRanges(EPSGTable.geodeticDatum)
  private let verticalDatum = CodeRanges(EPSGTable.verticalDatum)
  private let geocentric = CodeRanges(EPSGTable.geocentric)
  private let oldGeodetic = CodeRanges(EPSGTable.oldGeodetic)
  private let oldVertical = CodeRanges(EPSGTable.oldVertical)
  private let units = EPSGTable.units.map { (metres: $0.metres, codes: CodeRanges($0.codes)) }

  /// The number of `EPSG:2154`; nil for another text, and for one with anything else behind the digits, or with a zero
  /// before them: no code is written so.
  static func code(of name: String) -> Int? {
    guard name.hasPrefix("EPSG:") else { return nil }
    return code(ofDigits: name.utf8.dropFirst(5))
  }

  /// The number that these bytes are as they are written in the dataset; nil of others.
  static func code(ofDigits digits: some Collection<UInt8>) -> Int? {
    guard !digits.isEmpty, digits.count <= 9, digits.first != UInt8(ascii: "0"),
      digits.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    return Int(String(decoding: digits, as: UTF8.self))
  }

  /// Whether a code is one of a coordinate reference system of any kind.
  func isSystem(_ code: Int) -> Bool {
    projected.contains(code) || compound.contains(code) || geodetic.contains(code) || vertical.contains(code)
  }

  /// Whether a code stands for a datum of a kind: that of one, of an ensemble, or of a geographic or vertical system
  /// that is built on one, deprecated or not; and for heights that of a compound system, whose vertical one is meant. Codes are given once for each kind of thing: a vertical datum may have
  /// the code of a projected system.
  func isCode(_ code: Int, ofDatum kind: DatumKind) -> Bool {
    switch kind {
    case .geodetic:
      geodeticDatum.contains(code) || oldGeodetic.contains(code)
        || geodetic.contains(code) && !geocentric.contains(code)
    case .vertical:
      // 6171 is a compound system of Norway, and the datum RGF93 that people mean.
      verticalDatum.contains(code) || vertical.contains(code) || oldVertical.contains(code)
        || compound.contains(code) && !geodeticDatum.contains(code)
    }
  }

  /// Whether EPSG has deprecated a vertical datum or system.
  func isDeprecatedVertical(_ code: Int) -> Bool { oldVertical.contains(code) }

  /// Whether a code is one of a system whose horizontal part is a map, and how long the unit of that is; nil for a code
  /// that the dataset does not have. Deprecated systems keep their units.
  func map(of code: Int) -> Map? {
    let isCompound = compound.contains(code) || oldCompound.contains(code)
    if projected.contains(code) || oldProjected.contains(code) || (isCompound && !onEllipsoid.contains(code)) {
      return .metres(units.first { $0.codes.contains(code) }?.metres ?? 1)
    }
    return isCompound || isSystem(code) ? .noMap : nil
  }

  /// What a system has for coordinates on the ground.
  enum Map: Equatable {
    /// Eastings and northings in a unit of so many metres.
    case metres(Double)
    /// Angles, or nothing but heights.
    case noMap
  }
}

/// Numbers as rising ranges, written `2000-2028 2040`.
struct CodeRanges: Sendable {
  private let ranges: [ClosedRange<Int>]

  init(_ text: String) {
    ranges = text.split(separator: " ").compactMap { word in
      let ends = word.split(separator: "-").compactMap { Int($0) }
      guard let first = ends.first, let last = ends.last, first <= last else { return nil }
      return first...last
    }
  }

  /// Whether a number is in one of the ranges. O(log ranges).
  func contains(_ number: Int) -> Bool {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound < number { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].contains(number)
  }
}
