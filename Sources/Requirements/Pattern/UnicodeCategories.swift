import CLibXML2
import Synchronization

/// The sets of characters that Unicode names: general categories and blocks (XML Schema Part 2, F.1.1).
enum UnicodeCategories {
  /// The characters of a category, `L`, `Nd`; nil where there is no such category.
  static func category(_ name: Substring) -> ScalarSet? {
    if let set = byName[String(name)] { return set }
    guard name.count == 1 else { return nil }
    let parts = byName.filter { $0.key.hasPrefix(name) }
    return parts.isEmpty ? nil : ScalarSet(parts.flatMap(\.value.ranges))
  }

  /// The characters of a block, by its name without `Is`: `BasicLatin`; nil where there is no such block.
  ///
  /// - Complexity: asks libxml2 for every scalar, once for each block.
  static func block(_ name: Substring) -> ScalarSet? {
    let isWord = name.utf8.allSatisfy { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A || $0 == 0x2D || $0 <= 0x39 }
    guard isWord, !name.isEmpty, name.utf8.count < 64 else { return nil }
    let text = Array(name.utf8.map(CChar.init(bitPattern:))) + [0]
    return unsafe text.withUnsafeBufferPointer { text in
      // Of a block that it does not know, libxml2 says so of any scalar.
      guard unsafe xmlUCSIsBlock(0, text.baseAddress) >= 0 else { return nil }
      if let known = blocks.withLock({ $0[String(name)] }) { return known }
      let set = ScalarSet(ranges { scalar in unsafe xmlUCSIsBlock(Int32(scalar), text.baseAddress) == 1 })
      blocks.withLock { $0[String(name)] = set }
      return set
    }
  }

  /// The blocks that were asked for: some 130 at most.
  private static let blocks = Mutex<[String: ScalarSet]>([:])

  private static func ranges(where isInside: (UInt32) -> Bool) -> [ClosedRange<UInt32>] {
    var ranges: [ClosedRange<UInt32>] = []
    var start: UInt32?
    for scalar in 0...ScalarSet.last {
      if isInside(scalar) {
        start = start ?? scalar
      } else if let first = start {
        ranges.append(first...(scalar - 1))
        start = nil
      }
    }
    if let start { ranges.append(start...ScalarSet.last) }
    return ranges
  }

  /// Every category of two letters, from one walk over the scalars that are assigned.
  private static let byName: [String: ScalarSet] = {
    var ranges: [String: [ClosedRange<UInt32>]] = [
      "Co": [0xF0000...0xFFFFD, 0x100000...0x10FFFD], "Cs": [0xD800...0xDFFF], "Cn": [0x40000...0xDFFFF],
    ]
    // Planes 4 to 13 are not assigned, 15 and 16 are private.
    for walk: ClosedRange<UInt32> in [0...0xD7FF, 0xE000...0x3FFFF, 0xE0000...0xEFFFF] {
      var start = walk.lowerBound
      var name = Self.name(of: walk.lowerBound)
      for scalar in walk.dropFirst() {
        let next = Self.name(of: scalar)
        if next == name { continue }
        ranges[name, default: []].append(start...(scalar - 1))
        (start, name) = (scalar, next)
      }
      ranges[name, default: []].append(start...walk.upperBound)
    }
    return ranges.mapValues { ScalarSet($0) }
  }()

  private static func name(of scalar: UInt32) -> String {
    guard let scalar = Unicode.Scalar(scalar) else { return "Cs" }
    return switch scalar.properties.generalCategory {
    case .uppercaseLetter: "Lu"
    case .lowercaseLetter: "Ll"
    case .titlecaseLetter: "Lt"
    case .modifierLetter: "Lm"
    case .otherLetter: "Lo"
    case .nonspacingMark: "Mn"
    case .spacingMark: "Mc"
    case .enclosingMark: "Me"
    case .decimalNumber: "Nd"
    case .letterNumber: "Nl"
    case .otherNumber: "No"
    case .connectorPunctuation: "Pc"
    case .dashPunctuation: "Pd"
    case .openPunctuation: "Ps"
    case .closePunctuation: "Pe"
    case .initialPunctuation: "Pi"
    case .finalPunctuation: "Pf"
    case .otherPunctuation: "Po"
    case .mathSymbol: "Sm"
    case .currencySymbol: "Sc"
    case .modifierSymbol: "Sk"
    case .otherSymbol: "So"
    case .spaceSeparator: "Zs"
    case .lineSeparator: "Zl"
    case .paragraphSeparator: "Zp"
    case .control: "Cc"
    case .format: "Cf"
    case .surrogate: "Cs"
    case .privateUse: "Co"
    case .unassigned: "Cn"
    @unknown default: "Cn"
    }
  }
}
