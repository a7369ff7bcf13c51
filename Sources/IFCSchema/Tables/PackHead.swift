/// The head of a pack, which says of what layout it is: read before anything else of it.
///
/// A build that did not see a new pack carries the old one. Records of another layout would be read at wrong offsets:
/// wrong answers at best.
struct PackHead {
  /// `LAYOUT` of `schemas/pack.py`: raised there and here with every change of a record.
  static let layout: UInt32 = 2

  private static let magic: UInt64 = 0x4843_534C_4F43_4552  // RECOLSCH
  private static let sections = UInt32(Section.properties.rawValue + 1)

  private let tables: PackedTables

  init(_ tables: PackedTables) { self.tables = tables }

  /// What keeps the pack from being read, as a sentence for whoever builds the program; nil where nothing does. O(1).
  ///
  /// - Parameter name: the file that it was made from.
  func fault(of name: @autoclosure () -> String) -> String? {
    guard let found else { return nil }
    return """
      schemas/\(name()), as this program carries it, \(found): run python3 schemas/pack.py, then build again \
      (after swift package clean, where a build does not see the new pack)
      """
  }

  private var found: String? {
    let size = 32 + 8 * Int(PackHead.sections)
    guard tables.count >= size, tables.load(UInt64.self, at: 0) == PackHead.magic else {
      return "is no pack of schema tables"
    }
    let layout = tables.load(UInt32.self, at: 8)
    guard layout == PackHead.layout else { return "has layout \(layout), and \(PackHead.layout) is read" }
    guard tables.load(UInt32.self, at: 24) == PackHead.sections else { return "has other sections than are read" }
    guard tables.load(UInt32.self, at: 12) == tables.count else { return "was cut" }
    return nil
  }
}
