import Findings
import IFCModel
import IFCSchema
import Part21
import Requirements

/// M7: every GlobalId is one, and no two are the same.
///
/// A GlobalId is 128 bits in 22 characters of the alphabet `0`–`9`, `A`–`Z`, `a`–`z`, `_`, `$`; the first, which holds
/// two bits, is `0` to `3`. All instances of IfcRoot are looked at: objects, types, property sets and relations. Of
/// those that share one, all fail. Of instances with one name the first is looked at.
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
    let (entries, keys) = (model.globalIds.entries, model.globalIds.keys)
    var tally = RuleTally()
    /// Whether the name of the instance at a position is that of another one.
    func isNamesake(_ position: Int) -> Bool {
      guard model.sharesNames else { return false }
      let offset = entries[position].offset
      return structure.index.record(named: structure.name(at: offset))?.offset != offset
    }
    let repeated = Self.repeated(model.globalIds, where: { !isNamesake($0) })
    var failing: [(entry: IndexEntry, isRepeated: Bool)] = []
    var isRepeated = repeated.makeIterator()
    var next = isRepeated.next()
    for (position, key) in keys.enumerated() {
      if next == position {
        failing.append((entries[position], true))
        next = isRepeated.next()
      } else if isNamesake(position) {
        continue
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
      let parameter = cursor.next()
      let text = parameter.flatMap(structure.string)
      let reason = isRepeated ? .invalidDuplicate : Self.reason(parameter, text)
      let shown = text.map { String($0.prefix(64)) }
      if let instance = model.instance(named: name) {
        tally.fail(instance, reason, shown)
      } else {
        tally.fail(reason, shown)
      }
    }
    return tally
  }

  /// The positions of those whose GlobalId another one has, too, among those that count.
  private static func repeated(_ column: GlobalIdColumn, where counts: (Int) -> Bool) -> [Int] {
    let positions = column.repeated.filter(counts)
    guard positions.count < column.repeated.count else { return positions }
    let uses = positions.reduce(into: [:] as [UInt128: Int]) { $0[column.keys[$1], default: 0] += 1 }
    return positions.filter { uses[column.keys[$0], default: 0] > 1 }
  }

  /// Why something is no GlobalId: nothing stands there, something that is no text, or another text.
  private static func reason(_ parameter: Parameter?, _ text: String?) -> Reason {
    switch parameter?.kind {
    case nil, .omitted, .derived: .absentBlank
    case .string: text?.isEmpty ?? true ? .absentBlank : .invalidValue
    default: .invalidType
    }
  }
}
