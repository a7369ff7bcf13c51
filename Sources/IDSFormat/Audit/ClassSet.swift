import IFCSchema

/// The classes that the objects in question can have.
struct ClassSet {
  /// One class, as the file names it.
  struct Member: Hashable {
    /// The class of the instances in a model.
    let entity: EntityID
    /// The type object that makes the difference where IFC2X3 has no class of that name: `IfcAirTerminal` is there an
    /// `IfcFlowTerminal` with an `IfcAirTerminalType`.
    var type: EntityID?
  }

  var members: [Member]
  var isEmpty: Bool { members.isEmpty }

  /// The classes that are in both: a class without a type object in one goes with every type object in the other.
  func intersection(_ other: ClassSet) -> ClassSet {
    let others = Dictionary(grouping: other.members, by: \.entity)
    return ClassSet(
      members: members.flatMap { member in
        (others[member.entity] ?? []).compactMap { candidate in
          guard let type = member.type, let otherType = candidate.type else {
            return Member(entity: member.entity, type: member.type ?? candidate.type)
          }
          return type == otherType ? member : nil
        }
      })
  }

  /// Up to three names as a file writes them, for messages: of what a type object tells apart, that of the later release,
  /// which is the type's without `Type`.
  func description(in schema: Schema) -> String {
    let names = members.prefix(3).map { member in
      guard let type = member.type.map({ schema.name(of: $0).uppercased() }) else {
        return schema.name(of: member.entity).uppercased()
      }
      return type.hasSuffix("TYPE") ? String(type.dropLast(4)) : type
    }
    return names.joined(separator: ", ") + (members.count > 3 ? ", … (\(members.count))" : "")
  }
}
