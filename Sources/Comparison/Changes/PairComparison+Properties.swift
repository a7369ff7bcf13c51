import Findings
import IFCModel

/// What changed in the property sets of two objects that are the same.
extension PairComparison {
  mutating func properties(_ one: Instance, _ other: Instance, _ changes: inout [ObjectChange]) {
    let names = PairComparison.differing(old.setContents(of: one), new.setContents(of: other))
    guard !names.isEmpty else { return }
    var found: [(order: Int, change: ObjectChange)] = []
    let mine = old.properties(of: one, in: names)
    PairComparison.join(mine, new.properties(of: other, in: names), by: \.name) { left, right in
      if left?.value == right?.value { return }
      if let left, let right, sameValue.holds(left.property, right.property) { return }
      let isQuantity = left.map(old.isQuantity) ?? right.map(new.isQuantity) ?? false
      let name = left.map(old.name) ?? right.map(new.name) ?? ""
      let change = change(isQuantity ? .quantity : .property, name) { isOld, withUnit in
        isOld
          ? left.flatMap { oldText.text($0.property, withUnit: withUnit) }
          : right.flatMap { newText.text($0.property, withUnit: withUnit) }
      }
      // Quantities behind properties, what is new behind what was there.
      let order = (left?.order ?? (right?.order ?? 0) + 1 << 20) + (isQuantity ? 1 << 40 : 0)
      found.append((order, change))
    }
    changes += found.sorted { $0.order < $1.order }.map(\.change)
  }

  /// A change of a value; with units where the models have others, and where nothing else differs.
  func change(
    _ aspect: ChangeAspect, _ name: String, _ text: (_ isOld: Bool, _ withUnit: Bool) -> String?
  ) -> ObjectChange {
    let plain = ObjectChange(aspect, name: name, before: text(true, showsUnits), after: text(false, showsUnits))
    guard plain.before == plain.after, !showsUnits else { return plain }
    return ObjectChange(aspect, name: name, before: text(true, true), after: text(false, true))
  }

  /// Goes over two lists in the order of their keys, each at most once in each, and gives what has one key together.
  static func join<Element>(
    _ mine: [Element], _ theirs: [Element], by key: (Element) -> UInt128, _ body: (Element?, Element?) -> Void
  ) {
    var rest = theirs[...]
    for element in mine {
      while let first = rest.first, key(first) < key(element) {
        body(nil, first)
        rest.removeFirst()
      }
      if let first = rest.first, key(first) == key(element) {
        body(element, first)
        rest.removeFirst()
      } else {
        body(element, nil)
      }
    }
    for element in rest { body(nil, element) }
  }

  /// The names of sets that do not say the same; both lists are in the order of names.
  static func differing(
    _ mine: [(name: UInt128, content: UInt128)], _ theirs: [(name: UInt128, content: UInt128)]
  ) -> [UInt128] {
    var names: [UInt128] = []
    join(mine, theirs, by: \.name) { left, right in
      if left?.content != right?.content, let name = (left ?? right)?.name { names.append(name) }
    }
    return names
  }
}
