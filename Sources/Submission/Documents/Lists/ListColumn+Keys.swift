import Findings

extension ListColumn {
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
