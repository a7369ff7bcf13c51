import Findings

/// An object of a model, as lists name it.
struct ListedObject {
  /// What the model tells of it.
  private enum Fact {
    case equipment(EquipmentFact)
    case room(RoomFact)
  }

  /// The model.
  let path: String
  /// The position of the model.
  let model: Int
  private let fact: Fact

  /// The objects of all models that lists of a subject name. O(objects).
  static func objects(of models: [ModelFacts], _ subject: ListSubject) -> [ListedObject] {
    models.enumerated().flatMap { model, facts -> [ListedObject] in
      switch subject {
      case .equipment:
        facts.equipment.map { ListedObject(path: facts.path, model: model, fact: .equipment($0)) }
      case .rooms:
        facts.rooms.lazy.filter { !$0.isGrossArea }
          .map { ListedObject(path: facts.path, model: model, fact: .room($0)) }
      }
    }
  }

  /// The name of the instance.
  var instance: UInt64 {
    switch fact {
    case .equipment(let item): item.instance
    case .room(let room): room.instance
    }
  }

  /// The class and those above it, the nearest first; empty for rooms.
  var classNames: [String] {
    if case .equipment(let item) = fact { item.classNames } else { [] }
  }

  /// The floor area of a room, in m².
  var area: Double? {
    if case .room(let room) = fact { room.area } else { nil }
  }

  /// Whether the model states an area whose unit nobody can tell.
  var hasUnclearArea: Bool {
    if case .room(let room) = fact { room.hasUnclearArea } else { false }
  }

  /// What the model says for a column: several texts where any of them may stand in a list, none blank.
  func texts(_ column: ListColumn) -> [String] {
    let texts: [String?] =
      switch fact {
      case .equipment(let item): ListedObject.texts(column, of: item)
      case .room(let room): ListedObject.texts(column, of: room)
      }
    return texts.compactMap { $0 }.filter { !ListedObject.isBlank($0) }
  }

  private static func texts(_ column: ListColumn, of item: EquipmentFact) -> [String?] {
    switch column {
    case .globalId: [item.globalId]
    case .tag: [item.tag]
    case .serial: [item.serial]
    case .name: [item.name]
    case .type: [item.type]
    case .manufacturer: [item.manufacturer]
    case .model: item.models
    case .room: item.room
    case .storey: [item.storey]
    case .building: [item.building]
    case .number, .area, .quantity: []
    }
  }

  private static func texts(_ column: ListColumn, of room: RoomFact) -> [String?] {
    switch column {
    case .globalId: [room.globalId]
    case .number: [room.number]
    // Some lists have the number there, too; a room without a name says nothing of it.
    case .name: room.longName.map { isBlank($0) ? [] : [$0, room.number] } ?? []
    case .storey: [room.storey]
    case .building: [room.building]
    case .tag, .serial, .type, .manufacturer, .model, .area, .room, .quantity: []
    }
  }

  private static func isBlank(_ text: String) -> Bool {
    text.utf8.count <= 12 ? ListText.saysNothing(text) : text.allSatisfy(\.isWhitespace)
  }

  /// The texts by which a row finds the object.
  func keyTexts(_ key: ListColumn) -> [String] {
    // A number is no name, although it stands in Name: it is one only where nothing else is.
    key == .name ? Array((texts(.name) + texts(.number)).prefix(1)) : texts(key)
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
