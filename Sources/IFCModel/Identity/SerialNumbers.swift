import IFCSchema

/// The serial numbers that properties state, for objects that are known by them.
struct SerialNumbers: Sendable {
  /// Parts of the names of sets that hold serial numbers, in small letters: Pset_ManufacturerOccurrence, those of
  /// COBie, and those of owners that speak of series, equipment or maintenance.
  private static let parts = [
    "manufactureroccurrence", "serial", "série", "serie", "component", "equip", "équip", "mainten", "gmao", "cobie",
  ]

  private let model: Model
  private let properties: NamedProperties?

  /// - Complexity: O(sets + properties of the sets that hold serial numbers).
  init(_ model: Model) {
    self.model = model
    let isRead = model.propertySets.names { name in
      let small = name.lowercased()
      return SerialNumbers.parts.contains(where: small.contains)
    }
    guard isRead.contains(true) else {
      properties = nil
      return
    }
    let sets = model.propertySets
    let nameNumbers = isRead
    properties = model.properties(named: SerialNames.all) { nameNumbers[sets.nameNumber(of: $0)] }
  }

  /// The first serial number that an object's own sets state, without blanks around it; nil where there is none.
  func text(of object: Instance) -> String? {
    guard let properties else { return nil }
    var found: String?
    model.propertySets.forEachSet(of: object.place) { set in
      guard found == nil, properties.occurs(in: set) else { return }
      properties.forEach(in: set, of: model) { _, property in
        guard found == nil, case .single(let value) = model.value(of: property) else { return }
        switch value.scalar {
        case .string(let text): found = IdentifyingText.trimmed(text)
        case .integer(let number): found = String(number)
        default: break
        }
      }
    }
    return found
  }
}
