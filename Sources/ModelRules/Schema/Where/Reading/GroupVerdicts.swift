/// What a rule said of groups of property sets (IfcPropertySetDefinitionSet), which objects of one relation share; for one
/// thread.
final class GroupVerdicts {
  private var verdicts: [UInt32: WhereVerdict] = [:]

  /// What was said of a group, by its number; nil where nobody asked before.
  subscript(group: UInt32) -> WhereVerdict? {
    get { verdicts[group] }
    set { verdicts[group] = newValue }
  }
}
