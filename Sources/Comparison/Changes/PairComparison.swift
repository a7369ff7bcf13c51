import Findings
import IFCModel
import IFCSchema

/// Compares two objects that are the same. For one thread.
struct PairComparison {
  var old: SideReader
  var new: SideReader
  let matches: ObjectMatches
  let sameValue: SameValue
  let oldText: ChangeText
  let newText: ChangeText
  /// Whether the two models measure in the same units, so that numbers speak for themselves.
  let showsUnits: Bool

  /// Origins that are closer than this, in metres, are the same.
  static let samePlace = 1e-3
  /// Directions whose difference is shorter than this are the same.
  static let sameDirection = 1e-3

  init(_ old: SideReader, _ new: SideReader, _ matches: ObjectMatches) {
    self.old = old
    self.new = new
    self.matches = matches
    sameValue = SameValue(old.model, new.model)
    oldText = ChangeText(old.model)
    newText = ChangeText(new.model)
    let units = [old.model, new.model].map { model in
      Dictionary(model.units.units.map { ($0.kind, $0.name) }, uniquingKeysWith: { first, _ in first })
    }
    showsUnits = units[0] != units[1]
  }

  /// What changed from an old object to the new one that it is, in the order of ``ChangeAspect``.
  ///
  /// - Complexity: O(sets) where nothing changed; else what the sets that differ list.
  mutating func changes(_ oldPosition: Int, _ newPosition: Int) -> [ObjectChange] {
    let (one, other) = (old.table.rows[oldPosition], new.table.rows[newPosition])
    var changes: [ObjectChange] = []
    identifier(one, other, &changes)
    classes(one.object, other.object, &changes)
    attributes(oldPosition, newPosition, &changes)
    properties(one.object, other.object, &changes)
    type(one.object, other.object, &changes)
    container(one.object, other.object, &changes)
    whole(one.object, other.object, &changes)
    placement(oldPosition, newPosition, &changes)
    materials(one.object, other.object, &changes)
    groups(one.object, other.object, &changes)
    documents(one.object, other.object, &changes)
    if old.isProject(one.object), new.isProject(other.object) { changes += project() }
    return changes
  }

  private func identifier(_ one: IdentityRow, _ other: IdentityRow, _ changes: inout [ObjectChange]) {
    if one.globalId != IdentityRow.noGlobalId, one.globalId == other.globalId { return }
    let texts = (old.model.string("GlobalId", of: one.object), new.model.string("GlobalId", of: other.object))
    if texts.0 != texts.1 { changes.append(ObjectChange(.identifier, before: texts.0, after: texts.1)) }
  }

  private func classes(_ one: Instance, _ other: Instance, _ changes: inout [ObjectChange]) {
    let names = (old.model.className(of: one), new.model.className(of: other))
    if names.0 != names.1 { changes.append(ObjectChange(.objectClass, before: names.0, after: names.1)) }
  }
}
