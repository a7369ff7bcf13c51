/// What a WHERE rule says of an instance.
enum WhereVerdict {
  case holds
  /// It does not hold, with what was found.
  case fails(String?)
  /// It says nothing of this instance.
  case silent

  init(_ holds: Bool, _ found: @autoclosure () -> String? = nil) { self = holds ? .holds : .fails(found()) }
}
