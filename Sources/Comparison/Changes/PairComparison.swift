import Findings
import IFCModel
import IFCSchema

/// Compares two objects that are the same. For one thread.
struct PairComparison {
  private var old: SideReader
  private var new: SideReader
  private let matches: ObjectMatches
  private let sameValue: SameValue
  private let oldText: ChangeText
  private let newText: ChangeText
  /// Whether the two models measure in the same units, so that numbers speak for themselves.
  private let showsUnits: Bool

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

  private func attributes(_ oldPosition: Int, _ newPosition: Int, _ changes: inout [ObjectChange]) {
    let (one, other) = (old.table.rows[oldPosition].object, new.table.rows[newPosition].object)
    if old.contents.attributes[oldPosition] != new.contents.attributes[newPosition] {
      let mine = old.contents.compared.of(one.entity)
      let theirs = new.contents.compared.of(other.entity)
      let names = mine.map(\.name) + theirs.map(\.name).filter { name in !mine.contains { $0.name == name } }
      for name in names {
        let before = scalar(mine.first { $0.name == name }, of: one, in: old.model)
        let after = scalar(theirs.first { $0.name == name }, of: other, in: new.model)
        if !SameValue.same(before.scalar, before.unit, after.scalar, after.unit) {
          changes.append(
            change(.attribute, name) { isOld, withUnit in
              isOld
                ? oldText.text(before.scalar, in: before.type, withUnit: withUnit)
                : newText.text(after.scalar, in: after.type, withUnit: withUnit)
            })
        }
      }
    }
    let types = (
      old.model.predefinedType(of: one).effective.flatMap(PairComparison.defined),
      new.model.predefinedType(of: other).effective.flatMap(PairComparison.defined)
    )
    if types.0 != types.1 {
      changes.append(ObjectChange(.attribute, name: "PredefinedType", before: types.0, after: types.1))
    }
  }

  /// A predefined type that says something.
  private static func defined(_ word: String) -> String? { word == "NOTDEFINED" ? nil : word }

  private func scalar(
    _ entry: ComparedAttributes.Entry?, of object: Instance, in model: Model
  ) -> (scalar: Scalar, type: String, unit: MeasuredUnit) {
    guard let entry, let parameter = model.parameter(entry.position, of: object) else { return (.none, "", .none) }
    let type = model.expectedType(at: entry.position, of: object.entity)
    return (model.reader.scalar(parameter, type: type), type, entry.unit)
  }

  private mutating func properties(_ one: Instance, _ other: Instance, _ changes: inout [ObjectChange]) {
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
  private func change(
    _ aspect: ChangeAspect, _ name: String, _ text: (_ isOld: Bool, _ withUnit: Bool) -> String?
  ) -> ObjectChange {
    let plain = ObjectChange(aspect, name: name, before: text(true, showsUnits), after: text(false, showsUnits))
    guard plain.before == plain.after, !showsUnits else { return plain }
    return ObjectChange(aspect, name: name, before: text(true, true), after: text(false, true))
  }

  /// Goes over two lists in the order of their keys, each at most once in each, and gives what has one key together.
  private static func join<Element>(
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
  private static func differing(
    _ mine: [(name: UInt128, content: UInt128)], _ theirs: [(name: UInt128, content: UInt128)]
  ) -> [UInt128] {
    var names: [UInt128] = []
    join(mine, theirs, by: \.name) { left, right in
      if left?.content != right?.content, let name = (left ?? right)?.name { names.append(name) }
    }
    return names
  }

  private func type(_ one: Instance, _ other: Instance, _ changes: inout [ObjectChange]) {
    let (before, after) = (old.type(of: one), new.type(of: other))
    guard before?.name != after?.name || before?.className != after?.className else { return }
    func text(_ type: (className: String, name: String)?) -> String? { type.map { "\($0.className) \($0.name)" } }
    changes.append(ObjectChange(.type, before: text(before), after: text(after)))
  }

  private func container(_ one: Instance, _ other: Instance, _ changes: inout [ObjectChange]) {
    related(.container, old.containers(of: one), new.containers(of: other), &changes)
  }

  private func whole(_ one: Instance, _ other: Instance, _ changes: inout [ObjectChange]) {
    let (before, after) = (old.whole(of: one), new.whole(of: other))
    related(.whole, before.map { [$0] } ?? [], after.map { [$0] } ?? [], &changes)
  }

  private func groups(_ one: Instance, _ other: Instance, _ changes: inout [ObjectChange]) {
    related(.group, old.groups(of: one), new.groups(of: other), &changes)
  }

  /// What an object has to do with, on each side: the same where these are the same objects.
  private func related(
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

  private func placement(_ oldPosition: Int, _ newPosition: Int, _ changes: inout [ObjectChange]) {
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
  private static func text(_ placement: Placement, x: Bool, z: Bool) -> String {
    func text(_ vector: SIMD3<Double>) -> String {
      (0..<3).map { axis in
        let rounded = (vector[axis] * 1000).rounded() / 1000
        return (rounded == 0 ? 0 : rounded).description
      }.joined(separator: "; ")
    }
    return text(placement.origin) + (x ? " ∠ " + text(placement.xAxis) : "") + (z ? " ↑ " + text(placement.zAxis) : "")
  }

  private func documents(_ one: Instance, _ other: Instance, _ changes: inout [ObjectChange]) {
    let texts = (old.documents(of: one), new.documents(of: other))
    if texts.0 != texts.1 { changes.append(ObjectChange(.document, before: texts.0, after: texts.1)) }
  }

  /// What the project says for the whole model: its units, and where it lies on the map.
  private func project() -> [ObjectChange] {
    var changes: [ObjectChange] = []
    let kinds = Set((old.model.units.units + new.model.units.units).map(\.kind)).sorted()
    for kind in kinds {
      let units = (old.model.units.unit(ofKind: kind), new.model.units.unit(ofKind: kind))
      guard units.0?.name != units.1?.name || units.0?.conversion != units.1?.conversion else { continue }
      func text(_ unit: Unit?, withFactor: Bool) -> String? {
        unit.map { $0.name + (withFactor ? " (\($0.conversion?.factor.description ?? "?"))" : "") }
      }
      let isSameName = units.0?.name == units.1?.name
      changes.append(
        ObjectChange(
          .unit, name: kind, before: text(units.0, withFactor: isSameName), after: text(units.1, withFactor: isSameName)
        ))
    }
    let places = (GeoreferenceText.of(old.model), GeoreferenceText.of(new.model))
    if places.0 != places.1 { changes.append(ObjectChange(.georeference, before: places.0, after: places.1)) }
    return changes
  }

  private mutating func materials(_ one: Instance, _ other: Instance, _ changes: inout [ObjectChange]) {
    let materials = (old.materials(of: one), new.materials(of: other))
    if materials.0 != materials.1 {
      changes.append(ObjectChange(.material, before: materials.0, after: materials.1))
    }
    let classifications = (old.classifications(of: one), new.classifications(of: other))
    if classifications.0 != classifications.1 {
      changes.append(ObjectChange(.classification, before: classifications.0, after: classifications.1))
    }
  }
}
