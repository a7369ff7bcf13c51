/// What a column of a list holds.
enum ListColumn: String, CaseIterable, Sendable {
  case globalId = "GlobalId"
  case tag = "Tag"
  case number = "Number"
  case serial = "SerialNumber"
  case name = "Name"
  case type = "Type"
  case manufacturer = "Manufacturer"
  case model = "Model"
  case area = "Area"
  case room = "Room"
  case storey = "Storey"
  case building = "Building"

  /// The columns by which objects are told apart, the surest first.
  static func keys(_ subject: ListSubject) -> [ListColumn] {
    switch subject {
    case .equipment: [.globalId, .tag, .serial, .name]
    case .rooms: [.globalId, .number, .name]
    }
  }

  /// Whether a key stands for one object alone, which a name does not.
  var isStrong: Bool { self != .name }
}
