/// Which type objects belong to which occurrences: `IfcWallType` to `IfcWall`, `IfcDoorStyle` to `IfcDoor`.
///
/// IFC4 and IFC4X3 say it in the rules `CorrectTypeAssigned`; in IFC2X3, which has no such rule, names say it, and
/// several types share one occurrence: `IfcAirTerminalType` and `IfcLampType` both belong to `IfcFlowTerminal`.
extension Schema {
  /// The type objects that an occurrence may have: its own, else those of its nearest supertype that has some
  /// (`IfcWallStandardCase` has `IfcWallType`). Empty when there are none.
  public func typeEntity(forOccurrence occurrence: EntityID) -> [EntityID] {
    for entity in sequence(first: occurrence, next: supertype) {
      let types = Array(tables.records(TypedPair.self).filter { $0.occurrence == entity }.map(\.type))
      if !types.isEmpty { return types }
    }
    return []
  }

  /// For each entity, the types that the WHERE rules `CorrectTypeAssigned` and `CorrectStyleAssigned` of it and of its
  /// supertypes ask for, rule by rule; none where the schema has no such rule for it, as in IFC2X3.
  ///
  /// - Complexity: O(entities).
  public var typesAsked: [[[EntityID]]] {
    var own: [EntityID: [EntityID]] = [:]
    for pair in tables.records(TypedPair.self) where pair.isStated {
      own[pair.occurrence, default: []].append(pair.type)
    }
    var asked: [[[EntityID]]] = []
    for entity in entities {
      // Supertypes come before their subtypes.
      let inherited = supertype(of: entity).map { asked[Int($0.rawValue)] } ?? []
      asked.append((own[entity].map { [$0] } ?? []) + inherited)
    }
    return asked
  }

  /// Whether a WHERE rule of an entity or of its supertypes asks for a text where PredefinedType is USERDEFINED. O(1).
  public func asksForTextOfUserDefined(_ entity: EntityID) -> Bool { record(entity).asksForText }

  /// The occurrences that a type object belongs to; subtypes of these are meant too.
  public func occurrences(ofType type: EntityID) -> [EntityID] {
    Array(tables.records(TypedPair.self).filter { $0.type == type }.map(\.occurrence))
  }

  /// What stands in this schema for a class that only later schemas have: for IFC2X3, `IfcAirTerminal` is an
  /// `IfcFlowTerminal` whose type is an `IfcAirTerminalType`. Nil for every other name and in later schemas.
  ///
  /// The rows are those of the table of IDS 1.0, "IFC2X3 occurrence and type mapping table".
  /// - Complexity: O(number of rows); nothing is allocated.
  public func occurrence(forLaterName name: String) -> (occurrence: EntityID, type: EntityID)? {
    tables.records(LaterNameRecord.self).first { tables.isName($0.nameBytes, name.utf8) }
      .map { ($0.occurrence, $0.type) }
  }

  /// The names that ``occurrence(forLaterName:)`` knows.
  public var laterNames: [String] { tables.records(LaterNameRecord.self).map(\.name) }
}
