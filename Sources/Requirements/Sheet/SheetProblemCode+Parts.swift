extension SheetProblemCode {
  /// Whether a row that is understood all the same is checked in part only: one of the things that it asks for, of the
  /// objects that it asks them of, or of the stages at which it does was not understood.
  public var leavesPartUnread: Bool {
    switch self {
    case .unreadValue, .unknownClass, .unknownObject, .unknownPredefinedType, .unknownStage, .listMissing: true
    default: false
    }
  }
}
