import IFCModel
import IFCSchema
import Part21

/// What must, or must not, point at an instance.
extension WhereReading {
  /// Fails where a shape is that of nothing, or of several things of one kind.
  func shapeServesOne(_ shape: Instance) -> WhereVerdict {
    inverses.shapes.servesOne(shape.place) ? .holds : .fails(inverses.shapes.text(of: shape.place))
  }

  /// Fails where a coordinate operation starts at a sub-context.
  func subcontextHasNoMap(_ subcontext: Instance) -> WhereVerdict {
    guard let operation = inverses.operations[subcontext.place] else { return .holds }
    return .fails("#\(operation)")
  }

  /// Fails where a coordinate reference system has neither a name nor a well-known text.
  func systemIsNamed(_ system: Instance) -> WhereVerdict {
    WhereVerdict(
      has("Name", system) || inverses.texts[system.place] != nil, "Name: $, WellKnownText: $")
  }

  /// Fails where no type of an opening has a set in its list.
  func belongs(to kind: OpeningTypes.Kind, _ set: Instance) -> WhereVerdict {
    WhereVerdict(
      inverses.openings.contains(set.place, of: kind), "Ifc\(kind.rawValue)\(isIFC2X3 ? "Style" : "Type"): 0")
  }

  /// Whether an object is part of a whole that it is aggregated in.
  func isAggregated(_ object: Instance) -> Bool { model.relation(.aggregates).contains(object.place) }

  /// Whether an object has parts that are aggregated in it.
  func aggregatesParts(_ object: Instance) -> Bool { model.reversed(.aggregates).contains(object.place) }

  /// The places of what is assigned to a process.
  func assigned(toProcess process: Instance) -> ArraySlice<UInt32> {
    model.reversed(.assignsToProcess).values(of: process.place)
  }

  /// Fails where a move has neither a person nor equipment nor furniture to move.
  func movesMovables(_ move: Instance) -> WhereVerdict {
    let moved = assigned(toProcess: move)
    return WhereVerdict(
      moved.compactMap(model.instance(at:)).contains { object in
        [.actor, .equipmentElement, .furnishingElement].contains { isKind(object, $0) }
      }, "RelatedObjects: \(moved.count)")
  }

  /// Fails where the first thing that is assigned is no task, and names it.
  func firstIsTask(_ relation: Instance) -> WhereVerdict {
    guard let first = elements("RelatedObjects", relation).first, let object = model.reader.instance(first) else {
      return .holds
    }
    return WhereVerdict(isKind(object, .task), "\(model.className(of: object)) #\(object.name)")
  }

  /// What each word of IfcObjectTypeEnum asks for; NOTDEFINED asks for nothing.
  private static let assigned: [String: WhereEntity] = [
    "PRODUCT": .product, "PROCESS": .process, "CONTROL": .control, "RESOURCE": .resource, "ACTOR": .actor,
    "GROUP": .group, "PROJECT": .project,
  ]

  /// Fails where what is assigned is of another kind than the relation says, and names it.
  func assignedFit(_ relation: Instance) -> WhereVerdict {
    // The sixth attribute of all of them.
    guard let parameter = model.reader.parameter(5, of: relation), parameter.kind == .enumeration,
      let word = model.reader.bytes.enumeration(parameter), let asked = Self.assigned[word]
    else { return .holds }
    let verdict = named("RelatedObjects", relation) { !isKind($0, asked) }
    guard case .fails(let object) = verdict else { return verdict }
    return .fails("\(word): \(object ?? "")")
  }
}
