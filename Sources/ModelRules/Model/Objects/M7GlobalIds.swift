import Findings
import IFCModel
import IFCSchema
import Part21
import Requirements

/// M7: every GlobalId is one, and no two are the same.
///
/// A GlobalId is 128 bits in 22 characters of the alphabet `0`–`9`, `A`–`Z`, `a`–`z`, `_`, `$`; the first, which holds
/// two bits, is `0` to `3`. All instances of IfcRoot are looked at: objects, types, property sets and relations. Of
/// those that share one, all fail.
///
/// Example: a wall that was copied with a text editor has the GlobalId of the first: what a maintenance database says of
/// one is said of both.
///
/// Source: ISO 16739-1, IfcGloballyUniqueId and IfcRoot (UR1); that it is not for IDS to check: buildingSMART/IDS 397.
struct GlobalIds: ModelRule {
  static let code = "M7"
  static let looksAtMuch = true
  static let readings: [SharedReading] = [.globalIds]

  init(_ request: RuleRequest) {}

  /// - Complexity: O(instances of IfcRoot); 32 bytes for each while it works.
  func check(_ context: RuleContext) -> RuleTally {
    let model = context.model
    let structure = model.structure
    let (entries, keys, repeated) = (model.globalIds.entries, model.globalIds.keys, model.globalIds.repeated)
    var tally = RuleTally()
    var failing: [(entry: IndexEntry, isRepeated: Bool)] = []
    var isRepeated = repeated.makeIterator()
    var next = isRepeated.next()
    for (position, key) in keys.enumerated() {
      if next == position {
        failing.append((entries[position], true))
        next = isRepeated.next()
      } else if key == GlobalIdColumn.none {
        failing.append((entries[position], false))
      } else {
        tally.pass()
      }
    }
    failing.sort { $0.entry.offset < $1.entry.offset }
    for (entry, isRepeated) in failing {
      let name = structure.name(at: entry.offset)
      var cursor = structure.parameters(at: entry.offset)
      let text = cursor.next().flatMap(structure.string)
      let reason: Reason = isRepeated ? .invalidDuplicate : text?.isEmpty ?? true ? .absentBlank : .invalidValue
      let shown = text.map { String($0.prefix(64)) }
      if let instance = model.instance(named: name) {
        tally.fail(instance, reason, shown)
      } else {
        tally.fail(reason, shown)
      }
    }
    return tally
  }
}
