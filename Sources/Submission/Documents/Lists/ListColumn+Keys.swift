import Findings

extension ListColumn {
  /// The columns by which objects are told apart, the surest first.
  static func keys(_ subject: ListSubject) -> [ListColumn] {
    switch subject {
    case .equipment: [.globalId, .tag, .serial, .name]
    case .rooms: [.globalId, .number, .name]
    }
  }

  /// The columns by which objects of any subject are told apart.
  static let allKeys = Set(keys(.equipment) + keys(.rooms))

  /// Whether a key stands for one object alone, which a name does not.
  var isStrong: Bool { self != .name }
}
