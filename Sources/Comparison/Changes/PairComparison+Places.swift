import Findings
import IFCModel

/// What changed in where an object is, and in what it belongs to.
extension PairComparison {
  func container(_ one: Instance, _ other: Instance, _ changes: inout [ObjectChange]) {
    related(.container, old.containers(of: one), new.containers(of: other), &changes)
  }

  func whole(_ one: Instance, _ other: Instance, _ changes: inout [ObjectChange]) {
    let (before, after) = (old.whole(of: one), new.whole(of: other))
    related(.whole, before.map { [$0] } ?? [], after.map { [$0] } ?? [], &changes)
  }

  func groups(_ one: Instance, _ other: Instance, _ changes: inout [ObjectChange]) {
    related(.group, old.groups(of: one), new.groups(of: other), &changes)
  }

  /// What an object has to do with, on each side: the same where these are the same objects.
  func related(
    _ aspect: ChangeAspect, _ before: [Instance], _ after: [Instance], _ changes: inout [ObjectChange]
  ) {
    if before.isEmpty, after.isEmpty { return }
    let expected = before.map { place in
      old.table.position(ofPlace: place.place).flatMap { matches.new(of: Int($0))?.position }
    }
    let found = after.map { place in new.table.position(ofPlace: place.place).map(Int.init) }
    if !expected.contains(nil), Set(expected) == Set(found) { return }
    func text(_ objects: [Instance], _ say: (Instance) -> String) -> String? {
      objects.isEmpty ? nil : objects.map(say).sorted().joined(separator: ", ")
    }
    var texts = (text(before, old.label), text(after, new.label))
    // What is called the same and is another is told by what it is in, else by its GlobalId.
    for withGlobalId in [false, true] where texts.0 == texts.1 {
      texts = (
        text(before) { old.longLabel(of: $0, withGlobalId: withGlobalId) },
        text(after) { new.longLabel(of: $0, withGlobalId: withGlobalId) }
      )
    }
    changes.append(ObjectChange(aspect, before: texts.0, after: texts.1))
  }

  func placement(_ oldPosition: Int, _ newPosition: Int, _ changes: inout [ObjectChange]) {
    let (before, after) = (old.table.placements[oldPosition], new.table.placements[newPosition])
    guard let before, let after else {
      // One that nobody can make out is not told as lost.
      let isStated = (old.isPlaced(oldPosition), new.isPlaced(newPosition))
      guard isStated.0 != isStated.1, isStated.0 == (before != nil), isStated.1 == (after != nil) else { return }
      func text(_ placement: Placement?) -> String? { placement.map { PairComparison.text($0, x: false, z: false) } }
      changes.append(ObjectChange(.placement, before: text(before), after: text(after)))
      return
    }
    func length(_ vector: SIMD3<Double>) -> Double { (vector * vector).sum().squareRoot() }
    let isMoved = length(before.origin - after.origin) > PairComparison.samePlace
    let isTurned = length(before.xAxis - after.xAxis) > PairComparison.sameDirection
    let isTilted = length(before.zAxis - after.zAxis) > PairComparison.sameDirection
    guard isMoved || isTurned || isTilted else { return }
    changes.append(
      ObjectChange(
        .placement, before: PairComparison.text(before, x: isTurned, z: isTilted),
        after: PairComparison.text(after, x: isTurned, z: isTilted)))
  }

  /// An origin in metres, to the millimetre; with those axes that differ.
  static func text(_ placement: Placement, x: Bool, z: Bool) -> String {
    func text(_ vector: SIMD3<Double>) -> String {
      (0..<3).map { axis in
        let rounded = (vector[axis] * 1000).rounded() / 1000
        return (rounded == 0 ? 0 : rounded).description
      }.joined(separator: "; ")
    }
    return text(placement.origin) + (x ? " ∠ " + text(placement.xAxis) : "") + (z ? " ↑ " + text(placement.zAxis) : "")
  }
}
