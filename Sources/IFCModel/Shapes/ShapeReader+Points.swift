import ByteInput
import Part21

extension ShapeReader {
  /// Adds all points that an item leads to: for items whose points all lie in the item's own coordinates.
  ///
  /// The faces of a body share their corners, so that most are come past several times; each is read once.
  func addPoints(below item: Instance, in placement: Placement, to box: inout some PointTaker) -> Bool {
    seen.begin()
    var open: [Instance] = [item]
    while let next = open.popLast() {
      budget -= 1
      guard budget > 0 else { return false }
      switch kinds.part(next.entity) {
      case .point:
        guard let point = placements.vector(next) else { return false }
        box.add(placement.point(point * placements.metres))
        if box.isFilled { return true }
      case .pointList:
        guard let rows = reader.parameter(0, of: next).map(placements.rows) else { return false }
        for row in rows { box.add(placement.point(row * placements.metres)) }
      case .bent: return false
      case .list:
        if var quick = QuickCursor(bytes: reader.bytes, instanceAt: next.offset), var names = quick.references() {
          guard push(&names, &open) else { return false }
        } else {
          guard follow(next, &open) else { return false }
        }
      case .first:
        if var quick = QuickCursor(bytes: reader.bytes, instanceAt: next.offset), let name = quick.reference() {
          if let instance = reader.instance(named: name) { open.append(instance) }
        } else {
          guard follow(next, &open) else { return false }
        }
      case .other: guard follow(next, &open) else { return false }
      }
    }
    return true
  }

  /// Opens all that an instance refers to.
  private func follow(_ instance: Instance, _ open: inout [Instance]) -> Bool {
    var cursor = reader.parameters(of: instance)
    while let parameter = cursor.next() {
      if parameter.kind == .list {
        var names = ReferenceCursor(bytes: reader.bytes, list: parameter.body)
        guard push(&names, &open) else { return false }
      } else if let instance = reader.instance(parameter) {
        open.append(instance)
      }
    }
    return true
  }

  /// Opens instances of some names, but for points that have been read; false where they are too many.
  private func push(_ names: inout ReferenceCursor, _ open: inout [Instance]) -> Bool {
    while let name = names.next() {
      guard let instance = reader.instance(named: name) else { continue }
      if kinds.part(instance.entity) == .point, seen.insert(instance.place) {
        budget -= 1
      } else {
        reader.bytes.bringNear(instance.offset, lines: 1)
        open.append(instance)
      }
      guard open.count <= budget else { return false }
    }
    return true
  }
}
