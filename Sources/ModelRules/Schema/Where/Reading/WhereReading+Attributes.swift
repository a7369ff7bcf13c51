import ByteInput
import IFCModel
import Part21

/// What single attributes must say beside others.
extension WhereReading {
  /// Whether the parameter at a position, before which a reference and then texts stand, has a value: for classes of
  /// which models have very many.
  func states(_ position: Int, _ instance: Instance) -> Bool {
    if var quick = QuickCursor(bytes: model.reader.bytes, instanceAt: instance.offset), quick.skipReference() {
      var left = position - 1
      while left > 0, quick.skipText() { left -= 1 }
      if left == 0, quick.text() != nil { return true }
    }
    guard let parameter = model.reader.parameter(position, of: instance) else { return false }
    return parameter.kind != .omitted
  }

  /// Fails where an attribute has a value and another, without which it says nothing, has none.
  func value(of other: String, standsBeside attribute: String, _ instance: Instance) -> WhereVerdict {
    WhereVerdict(!has(attribute, instance) || has(other, instance), "\(other): $")
  }

  /// Fails where one of two attributes has a value and the other has none.
  func bothOrNeither(_ first: String, _ second: String, _ instance: Instance) -> WhereVerdict {
    let hasFirst = has(first, instance)
    return WhereVerdict(hasFirst == has(second, instance), "\(hasFirst ? second : first): $")
  }

  /// Fails where an attribute refers to something else than an instance of one of some entities, or to nothing.
  func refers(_ attribute: String, to kinds: [WhereEntity], _ instance: Instance) -> WhereVerdict {
    guard let found = model.reader.reference(attribute, of: instance) else { return .fails("\(attribute): $") }
    return WhereVerdict(
      kinds.contains { isKind(found, $0) }, "\(attribute): \(model.className(of: found)) #\(found.name)")
  }

  /// Fails where the word of an enumeration attribute is another than some.
  func word(_ attribute: String, isOneOf words: [String], _ instance: Instance) -> WhereVerdict {
    guard let word = word(attribute, instance) else { return .holds }
    return WhereVerdict(words.contains(word), "\(attribute): \(word)")
  }

  /// Fails where the word of an enumeration attribute is one of some.
  func word(_ attribute: String, isNoneOf words: [String], _ instance: Instance) -> WhereVerdict {
    guard let word = word(attribute, instance) else { return .holds }
    return WhereVerdict(!words.contains(word), "\(attribute): \(word)")
  }

  /// Fails where a list of references has none, or several.
  func countIsOne(_ attribute: String, _ instance: Instance) -> WhereVerdict {
    let count = elements(attribute, instance).count
    return WhereVerdict(count == 1, "\(attribute): \(count)")
  }

  /// Fails where a number is below zero.
  func isNotNegative(_ attribute: String, _ instance: Instance) -> WhereVerdict {
    notNegative(value(attribute, instance).map { [$0] } ?? [])
  }

  /// Fails where one of the first two numbers of a list is below zero: as the rules are written, nothing is asked of a
  /// third.
  func firstTwoAreNotNegative(_ attribute: String, _ instance: Instance) -> WhereVerdict {
    notNegative(Array(elements(attribute, instance).prefix(2)))
  }

  private func notNegative(_ numbers: [Parameter]) -> WhereVerdict {
    let bytes = model.reader.bytes
    let below = numbers.first { (bytes.real($0) ?? 0) < 0 }
    return below.map { .fails(bytes[$0.body].text) } ?? .holds
  }

  /// Fails where a load that is given by projected length is given in other than global coordinates.
  func projectedIsGlobal(_ action: Instance) -> WhereVerdict {
    guard word("ProjectedOrTrue", action) == "PROJECTED_LENGTH" else { return .holds }
    return word("GlobalOrLocal", isOneOf: ["GLOBAL_COORDS"], action)
  }

  /// The types whose values are lengths, and those whose values are angles: those of which the schema makes others too.
  private static let measures = [
    ["IFCLENGTHMEASURE", "IFCPOSITIVELENGTHMEASURE", "IFCNONNEGATIVELENGTHMEASURE"],
    ["IFCPLANEANGLEMEASURE", "IFCPOSITIVEPLANEANGLEMEASURE"],
  ]

  /// Fails where the coordinates of a rigid operation are neither two lengths nor two angles.
  func sameCoordinateType(_ operation: Instance) -> WhereVerdict {
    let types = ["FirstCoordinate", "SecondCoordinate"].map { attribute in
      value(attribute, operation).flatMap(model.reader.bytes.keyword) ?? "$"
    }
    return WhereVerdict(
      Self.measures.contains { types.allSatisfy($0.contains) }, types.joined(separator: ", "))
  }
}
