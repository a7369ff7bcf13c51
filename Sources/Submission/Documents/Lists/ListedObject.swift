/// An object of a model, as lists name it.
struct ListedObject {
  /// The model.
  let path: String
  /// The position of the model.
  let model: Int
  /// The name of the instance.
  let instance: UInt64
  /// The class and those above it, the nearest first; empty for rooms.
  let classNames: [String]
  /// What the model says for each column: several texts where any of them may stand in a list, none empty.
  let values: [ListColumn: [String]]
  /// The floor area of a room, in m².
  let area: Double?
  /// Whether the model states an area whose unit nobody can tell.
  let hasUnclearArea: Bool

  private init(
    _ path: String, _ model: Int, _ instance: UInt64, _ classNames: [String], _ values: [ListColumn: [String?]],
    area: Double? = nil, hasUnclearArea: Bool = false
  ) {
    (self.path, self.model, self.instance, self.classNames) = (path, model, instance, classNames)
    (self.area, self.hasUnclearArea) = (area, hasUnclearArea)
    self.values = values.mapValues { texts in
      texts.compactMap { $0 }.filter { !$0.allSatisfy(\.isWhitespace) }
    }.filter { !$0.value.isEmpty }
  }

  /// The objects of all models that lists of a subject name. O(objects).
  static func objects(of models: [ModelFacts], _ subject: ListSubject) -> [ListedObject] {
    models.enumerated().flatMap { model, facts -> [ListedObject] in
      switch subject {
      case .equipment:
        facts.equipment.map { item in
          ListedObject(
            facts.path, model, item.instance, item.classNames,
            [
              .globalId: [item.globalId], .tag: [item.tag], .serial: [item.serial], .name: [item.name],
              .type: [item.type], .manufacturer: [item.manufacturer], .model: item.models, .room: item.room,
              .storey: [item.storey], .building: [item.building],
            ])
        }
      case .rooms:
        facts.rooms.filter { !$0.isGrossArea }.map { room in
          ListedObject(
            facts.path, model, room.instance, [],
            [
              .globalId: [room.globalId], .number: [room.number], .name: [room.longName, room.number],
              .storey: [room.storey], .building: [room.building],
            ], area: room.area, hasUnclearArea: room.hasUnclearArea)
        }
      }
    }
  }

  /// The texts by which a row finds the object.
  func keyTexts(_ key: ListColumn) -> [String] {
    // A number is no name, although it stands in Name: it is one only where nothing else is.
    key == .name ? Array((values[.name] ?? []).prefix(1)) : values[key] ?? []
  }

  /// The classes that are asked for an entry together: machines by what they do (those that convert energy, move, store
  /// and treat), all other objects by their own class.
  var family: String {
    classNames.first(where: ListedObject.machines.contains) ?? classNames.first ?? ""
  }

  private static let machines: Set<String> = [
    "IfcEnergyConversionDevice", "IfcFlowMovingDevice", "IfcFlowStorageDevice", "IfcFlowTreatmentDevice",
  ]
}
