import Requirements

/// What stands in a column of sets beside the name of one.
extension PlaceText {
  /// Takes what a row asks of an attribute, or of what is assigned to the object; a person looks where its property says
  /// something else of it than its name.
  mutating func take(_ word: SetWord, _ cells: Cells, _ classes: [ClassChoice]) {
    let property = TextFolding.folded(cells.property)
    let named = PropertyWords.locator(cells.property)
    let isName = property.isEmpty || Self.names.contains(property)
    let unknown = Outcome.manual(.placeUnknown, ["\(cells.set) / \(cells.property)"])
    switch word {
    case .attribute: take(attribute: cells.property, cells, classes)
    case .material: outcome = isName || named == .material ? .found(LocatorTable([.material])) : unknown
    case .type: outcome = isName || named == .type ? .found(LocatorTable([.type])) : unknown
    case .classification:
      if case .classification? = named {
        outcome = .found(LocatorTable([named].compactMap { $0 }))
      } else {
        outcome =
          isName || Self.codes.contains(property) ? .found(LocatorTable([.classification(system: nil)])) : unknown
      }
    case .zone:
      let isPart = property.hasPrefix("appartenance") || property.hasPrefix("part of")
      outcome = isName || isPart ? .found(LocatorTable([.whole("IfcZone")])) : unknown
    }
  }

  private static let names: Set<String> = [
    "nom", "name", "nombre", "naam", "materiau", "material", "type", "zone", "nom du type", "nom du materiau",
    "nom de la zone", "type name", "material name", "zone name",
  ]
  private static let codes: Set<String> = [
    "code", "reference", "identification", "itemreference", "item reference", "numero", "code de classification",
    "codigo",
  ]

  // MARK: Several sets

  /// The sets that a cell names, where it names several and nothing else; empty else.
  static func sets(_ cell: String) -> [String] {
    let pieces = cell.split { ",;/|\n\r+&".contains($0) || $0.isNewline }
      .flatMap { JoinedNames.separated(String($0).trimmed, by: ["ou", "or", "et", "and", "y", "o"]) }
    return pieces.count > 1 && pieces.allSatisfy { CellWords.isSet($0) && !CellWords.isPlace($0) } ? pieces : []
  }

  /// Takes a property that may stand in any of several sets; what is wrong with one alone is not told.
  mutating func take(sets: [String], property: String, _ classes: [ClassChoice]) {
    var locators: [Locator] = []
    var rows: [LocatorTable.Row] = []
    var told: [(code: SheetProblemCode, arguments: [String])] = []
    for set in sets {
      var place = self
      place.take(set: set, property: property, classes)
      guard case .found(let table) = place.outcome else { continue }
      locators += table.common.filter { !locators.contains($0) }
      told += place.problems
      template = template ?? place.template
    }
    // IFC2X3 publishes no quantity sets: exporters call them all by one name.
    if sets.contains(where: { $0.hasPrefix("Qto_") }) {
      rows.append(.init("IFC2X3", locators + [.property(set: "BaseQuantities", name: property)]))
    }
    outcome = .found(LocatorTable(locators, rows: rows))
    for found in told {
      // Of the class, or of the property, none of the sets is right.
      let (isOfClass, key) = (found.code == .setNotOfClass, found.arguments.last)
      let alike = told.filter { $0.code == found.code && (!isOfClass || $0.arguments.last == key) }.count
      if found.code == .unknownPropertySet || alike == sets.count { problems.append(found) }
    }
  }
}
