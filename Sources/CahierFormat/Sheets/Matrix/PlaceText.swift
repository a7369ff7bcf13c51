import IFCSchema
import Requirements

/// Where the value of a row stands, by its cells.
struct PlaceText {
  /// What a row can say.
  enum Outcome {
    /// The places, in order of preference.
    case found(LocatorTable)
    /// A person has to look, and why.
    case manual(SheetProblemCode, [String])
    /// Nothing can be made of it, and why.
    case refused(SheetProblemCode, [String])
  }

  var outcome: Outcome
  var problems: [(code: SheetProblemCode, arguments: [String])] = []
  /// The standard property that was found.
  var template: (property: PropertyTemplate, schema: Schema)?

  /// The cells of a row that say where its value stands; empty texts for what is missing.
  struct Cells {
    var set = ""
    var property = ""
    var attribute = ""
    var relation = ""
    var place = ""
    /// What the row is called.
    var title = ""
    /// Whether the matrix has a column for sets: one that is empty is then an omission.
    var hasSetColumn = false
    /// The set of properties of which nothing else says one.
    var usualSet: String?
  }

  init(_ given: Cells, classes: [ClassChoice], standard: StandardPlaces) {
    outcome = .manual(.placeMissing, [])
    var cells = given
    for path in [\Cells.set, \.property, \.attribute, \.relation, \.place] where CellWords.isBlank(cells[keyPath: path])
    {
      cells[keyPath: path] = ""
    }
    // `Pset_X.Y` may stand in any of the columns.
    let sets = Self.sets(cells.set)
    if cells.place.isEmpty, sets.isEmpty {
      for path in [\Cells.property, \.set, \.attribute] where CellWords.isPlace(cells[keyPath: path]) {
        cells.place = cells[keyPath: path]
        break
      }
    }
    // So may the set and the property of an owner.
    if cells.place.isEmpty, cells.set.isEmpty, CellWords.isOwnPlace(cells.property) { cells.place = cells.property }
    if !cells.place.isEmpty {
      take(place: cells.place, classes, standard)
    } else if !cells.set.isEmpty {
      if let word = SetWord(cells.set), word != .attribute || !cells.property.isEmpty {
        take(word, cells, classes)
      } else if CellWords.isClass(cells.set), !cells.property.isEmpty {
        // Some name the class where the value is an attribute of it.
        cells.attribute = cells.property
        take(attribute: cells.property, cells, classes)
      } else if cells.property.isEmpty {
        outcome = .refused(.propertyMissing, [cells.set])
      } else if !sets.isEmpty {
        take(sets: sets, property: cells.property, classes)
      } else {
        take(set: cells.set, property: cells.property, classes)
      }
    } else if !cells.property.isEmpty {
      take(property: cells.property, cells, classes, standard)
    } else if !cells.attribute.isEmpty {
      take(attribute: cells.attribute, cells, classes)
    } else if !cells.relation.isEmpty {
      take(relation: cells.relation, cells)
    }
  }

  private mutating func take(place: String, _ classes: [ClassChoice], _ standard: StandardPlaces) {
    let folded = TextFolding.folded(place)
    if ["classification reference", "ifcclassificationreference", "ifcclassification"].contains(folded) {
      outcome = .found(LocatorTable([.classification(system: nil)]))
    } else if CellWords.isPlace(place), let dot = place.firstIndex(where: { ".:/".contains($0) }) {
      take(set: String(place[..<dot]).trimmed, property: String(place[place.index(after: dot)...]).trimmed, classes)
    } else if let locator = Locator(place) {
      guard case .attribute(let name) = locator else {
        outcome = .found(LocatorTable([locator]))
        return
      }
      let places = classes.flatMap { standard.places(name, of: $0.name) }
      if classes.contains(where: { SchemaNames.hasAttribute(name, of: $0.name) }) {
        outcome = .found(LocatorTable([locator]))
      } else if !places.isEmpty {
        outcome = .found(LocatorTable(unique(places)))
        problems.append((.setInferred, [name, unique(places).map(\.text).joined(separator: ", ")]))
      } else {
        outcome = .manual(.placeUnknown, [place])
      }
    } else {
      outcome = .manual(.placeUnknown, [place])
    }
  }

  mutating func take(set: String, property: String, _ classes: [ClassChoice]) {
    let locator = Locator.property(set: set, name: property)
    var rows: [LocatorTable.Row] = []
    let known = SchemaNames.sets(set)
    let isStandard = set.hasPrefix("Pset_") || set.hasPrefix("Qto_")
    if known.isEmpty, isStandard {
      let names = SchemaNames.schemas[0].propertySetNames
      problems.append((.unknownPropertySet, [set, NearestName.nearest(to: set, in: names) ?? ""]))
    } else if !known.isEmpty {
      let found = known.compactMap { schema, template in
        template.properties.first { $0.name == property }.map { (property: $0, schema: schema) }
      }
      template = found.first
      if found.isEmpty {
        let names = known[0].set.properties.map(\.name)
        problems.append((.unknownProperty, [set, property, NearestName.nearest(to: property, in: names) ?? ""]))
      }
      for choice in classes
      where !known.contains(where: { SchemaNames.applies($0.set, to: choice.name, in: $0.schema) }) {
        problems.append((.setNotOfClass, [set, choice.name]))
      }
    }
    // IFC2X3 publishes no quantity sets: exporters call them all by one name.
    if set.hasPrefix("Qto_") {
      rows.append(.init("IFC2X3", [locator, .property(set: "BaseQuantities", name: property)]))
    }
    outcome = .found(LocatorTable([locator], rows: rows))
  }

  private mutating func take(
    property: String, _ cells: Cells, _ classes: [ClassChoice], _ standard: StandardPlaces
  ) {
    if let set = cells.usualSet {
      take(set: set, property: property, classes)
    } else if classes.contains(where: { SchemaNames.hasAttribute(property, of: $0.name) }) {
      outcome = .found(LocatorTable([.attribute(property)]))
    } else {
      let own = classes.flatMap { standard.places(property, of: $0.name) }
      let places = unique(own.isEmpty ? named(property, classes, standard) : own)
      if places.isEmpty, let locator = PropertyWords.locator(property) {
        outcome = .found(LocatorTable([locator]))
        problems.append((.setInferred, [property, locator.text]))
      } else if places.isEmpty {
        outcome =
          cells.hasSetColumn && !property.contains(" ")
          ? .refused(.setMissing, [property]) : .manual(.placeUnknown, [property])
      } else {
        outcome = .found(LocatorTable(places))
        problems.append((.setInferred, [property, places.map(\.text).joined(separator: ", ")]))
      }
    }
  }

  /// The places of a property by what owners call it: of the likeliest name that the sets for a class have. What is
  /// measured net or gross may be either.
  private func named(_ property: String, _ classes: [ClassChoice], _ standard: StandardPlaces) -> [Locator] {
    let names = PropertyWords.names(property)
    return classes.flatMap { choice -> [Locator] in
      guard let first = names.first(where: { !standard.places($0, of: choice.name).isEmpty }) else { return [] }
      let other = first.hasPrefix("Net") ? "Gross" + first.dropFirst(3) : ""
      return standard.places(first, of: choice.name) + standard.places(other, of: choice.name)
    }
  }

  mutating func take(attribute: String, _ cells: Cells, _ classes: [ClassChoice]) {
    if let locator = Locator(attribute), case .attribute(let name) = locator {
      let having = classes.filter { SchemaNames.hasAttribute(name, of: $0.name) }
      if !having.isEmpty {
        outcome = .found(LocatorTable([locator]))
        for choice in classes where !having.contains(choice) {
          problems.append((.unknownAttribute, [name, choice.name, ""]))
        }
      } else if CellWords.isClass(name) || classes.contains(where: { SchemaNames.isInverse(name, of: $0.name) }) {
        take(relation: cells.relation.isEmpty ? name : cells.relation, cells)
      } else if let known = PropertyWords.locator(name), case .attribute(let spelled) = known, spelled != name,
        classes.contains(where: { SchemaNames.hasAttribute(spelled, of: $0.name) })
      {
        // `Nom` under `Attribut`.
        take(attribute: spelled, cells, classes)
      } else {
        let nearest = classes.first.map { SchemaNames.nearestAttribute(name, of: $0.name) } ?? ""
        outcome = .refused(.unknownAttribute, [name, classes.first?.name ?? "", nearest])
      }
    } else if let locator = Locator(attribute) ?? PropertyWords.locator(attribute) {
      outcome = .found(LocatorTable([locator]))
    } else {
      outcome = .manual(.placeUnknown, [attribute])
    }
  }

  private func unique(_ locators: [Locator]) -> [Locator] {
    var found: [Locator] = []
    for locator in locators where !found.contains(locator) { found.append(locator) }
    return found
  }
}
