/// Where on an object, or reached from it, a value stands.
///
/// In text a locator is `Name`, `Pset_WallCommon.FireRating`, `classification:UniFormat II`, `material`, `type`,
/// `part-of:IfcZone`, `document:fiche technique`, `crs:Name`, `address:PostalCode`.
public enum Locator: Sendable, Hashable {
  /// An attribute that the schema gives to the class.
  case attribute(String)
  /// A property of a property set, or a quantity of a quantity set.
  case property(set: String, name: String)
  /// The code by which the object is classified in a system; nil for any system.
  case classification(system: String?)
  /// The names of the materials.
  case material
  /// The name of the type object.
  case type
  /// The names of the wholes of a class that the object is part of, directly or not: a zone, a system, a room, a
  /// storey.
  case whole(String)
  /// The documents associated with the object or its type, or that their properties lead to by a path or a reference, of
  /// a kind that is told by words in their name, description, identification, location or property (``WordSearch``); nil
  /// for any.
  case document(kind: String?)
  /// An attribute of the coordinate reference system of the model.
  case coordinateSystem(String)
  /// A part of the postal address of a site or building, as IfcPostalAddress names it.
  case address(String)

  /// The locator that a text writes; nil where it writes none.
  public init?(_ text: String) {
    let text = Blanks.trimmed(text)
    guard !text.isEmpty else { return nil }
    if let colon = text.firstIndex(of: ":"), let kind = Word(rawValue: text[..<colon].lowercased()) {
      let rest = Blanks.trimmed(text[text.index(after: colon)...])
      guard let locator = Locator.of(kind, rest) else { return nil }
      self = locator
    } else if let word = Word(rawValue: text.lowercased()), let locator = Locator.of(word, "") {
      self = locator
    } else if let dot = text.firstIndex(of: ".") {
      let set = Blanks.trimmed(text[..<dot])
      let name = Blanks.trimmed(text[text.index(after: dot)...])
      guard !set.isEmpty, !name.isEmpty else { return nil }
      self = .property(set: set, name: name)
    } else {
      guard text.utf8.allSatisfy(Locator.isNameByte) else { return nil }
      self = .attribute(text)
    }
  }

  /// The words before the colon.
  private enum Word: String {
    case classification, material, type, document, crs, address
    case whole = "part-of"
  }

  private static func of(_ word: Word, _ rest: String) -> Locator? {
    switch word {
    case .classification: .classification(system: rest.isEmpty ? nil : rest)
    case .material: rest.isEmpty ? .material : nil
    case .type: rest.isEmpty ? .type : nil
    case .document: .document(kind: rest.isEmpty ? nil : rest)
    case .crs: rest.isEmpty ? nil : .coordinateSystem(rest)
    case .address: rest.isEmpty ? nil : .address(rest)
    case .whole: rest.isEmpty ? nil : .whole(rest)
    }
  }

  /// The locator as text. A set whose name has a dot cannot be written this way: see ``needsParts``.
  public var text: String {
    switch self {
    case .attribute(let name): name
    case .property(let set, let name): "\(set).\(name)"
    case .classification(let system): system.map { "classification:\($0)" } ?? "classification"
    case .material: "material"
    case .type: "type"
    case .whole(let entity): "part-of:\(entity)"
    case .document(let kind): kind.map { "document:\($0)" } ?? "document"
    case .coordinateSystem(let attribute): "crs:\(attribute)"
    case .address(let part): "address:\(part)"
    }
  }

  /// Whether ``text`` would be read as something else, so that set and name must be written apart.
  public var needsParts: Bool { Locator(text) != self }

  /// Attributes are named with letters, digits and underscores (ISO 10303-11, 7.4).
  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
