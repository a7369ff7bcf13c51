/// The kinds of model that the generator writes. Each is valid IFC4, and heavy in one way.
enum Workload: String, CaseIterable {
  /// Some of everything, in the shares of an architect's export.
  case mixed
  /// Elements with standard and own property sets, one relation for each set.
  case properties
  /// Faceted solids: points, loops and faces, and an element now and then.
  case geometry
  /// Types, materials, classifications, groups, nested parts: many small relations.
  case relations
  /// Long French texts, with the encodings of the standard.
  case strings
  /// As `properties`, names in no order at all.
  case shuffled
  /// As `properties`, names above 2^32 with large gaps.
  case sparse
  /// One relation with all elements: the size is their number.
  case oneRelation = "one-relation"
  /// One property set that every element has through a relation of its own: the size is their number.
  case sharedSet = "shared-set"
  /// Walls that lack what `requirements.ids` asks for: the size is their number.
  case findings

  /// Whether the size counts elements; else bytes.
  var countsElements: Bool {
    switch self {
    case .oneRelation, .sharedSet, .findings: true
    default: false
    }
  }

  var naming: Naming {
    switch self {
    case .shuffled: .shuffled
    case .sparse: .sparse
    default: .dense
    }
  }

  /// Writes a model of this kind.
  ///
  /// - Parameters:
  ///   - size: elements or bytes, see ``countsElements``; bytes are passed by less than one element.
  /// - Returns: how many instances it has.
  func write(to path: String, size: Int, seed: UInt64) throws -> Int {
    let output = try StatementWriter(path: path, naming: naming, seed: seed)
    let building = Building(output)
    switch self {
    case .oneRelation: building.addElementsOfOneRelation(count: size)
    case .sharedSet: building.addElementsWithOneSet(count: size)
    case .findings: for _ in 0..<size { building.addBareWall() }
    default: while output.bytes < size { addElement(to: building) }
    }
    building.finish()
    try output.finish()
    return output.instances
  }

  private func addElement(to building: Building) {
    switch self {
    case .geometry: building.addSolid(faces: 40)
    case .relations: building.addRelatedElements(count: 12)
    case .strings: building.addTexts()
    case .mixed:
      building.addElementWithSets()
      building.addSolid(faces: 10)
      building.addRelatedElements(count: 2)
      if building.elements.isMultiple(of: 7) { building.addTexts() }
    default: building.addElementWithSets()
    }
  }
}
