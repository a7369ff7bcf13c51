import ByteInput
import IFCSchema
import Part21

/// Reads an instance closely and says which of its parameters are not what the schema asks for.
struct PatternInspection {
  /// Lists in lists: IFC has three levels at most.
  private static let deepest = 8

  private let reader: InstanceReader
  private let table: PatternTable
  private let classes: ClassesByName
  private var bytes: ByteView { reader.bytes }

  init(_ reader: InstanceReader, _ table: PatternTable, _ classes: ClassesByName) {
    self.reader = reader
    self.table = table
    self.classes = classes
  }

  /// The faults of the instance at an entry of the index.
  ///
  /// - Parameter sink: is told of the references that are written down.
  func faults(_ entry: IndexEntry, _ sink: inout PatternAcceptor) -> [SchemaFault] {
    let name = reader.structure.name(at: entry.offset)
    guard let entity = reader.entity(entry.code), table.mayBeInstanced[Int(entity.rawValue)] else {
      return [SchemaFault(.entity, name, .bytes(keyword(at: entry.offset)))]
    }
    var faults: [SchemaFault] = []
    let first = Int(table.starts[Int(entity.rawValue)])
    let wanted = Int(table.starts[Int(entity.rawValue) + 1]) - first
    var cursor = reader.structure.parameters(at: entry.offset)
    var count = 0
    // A damaged instance may run into the next ones: past what the class has, parameters are only counted.
    while count < wanted + 64, let parameter = cursor.next() {
      if count < wanted {
        let slot = table.slots[first + count]
        for found in self.faults(parameter, slot) {
          let attribute = reader.schema.attribute(at: count, of: entity)?.name
          faults.append(SchemaFault(found.kind, name, attribute: attribute, found.evidence))
        }
        if slot.isLinked { link(parameter, from: entry.place, slot: first + count, &sink, depth: 0) }
      }
      count += 1
    }
    if count == wanted + 64, cursor.next() != nil {
      faults.append(SchemaFault(.parameterCount, name, .moreThan(count, wanted: wanted)))
    } else if count != wanted {
      faults.append(SchemaFault(.parameterCount, name, .count(count, least: wanted, most: wanted)))
    }
    return faults
  }

  private typealias Found = (kind: SchemaFault.Kind, evidence: SchemaFault.Evidence)

  /// What is wrong with a parameter: of each kind the first.
  private func faults(_ parameter: Parameter, _ slot: ParameterSlot) -> [Found] {
    if slot.isDerived { return parameter.kind == .derived ? [] : [(.derived, extent(parameter))] }
    if parameter.kind == .omitted { return slot.isOptional ? [] : [(.mandatory, extent(parameter))] }
    return faults(parameter, table.patterns[Int(slot.pattern)], depth: 0)
  }

  private func faults(_ parameter: Parameter, _ pattern: ParameterPattern, depth: Int) -> [Found] {
    switch pattern.form {
    case .list: list(parameter, pattern, depth)
    case .choice: choice(parameter, table.choices[Int(pattern.detail)], depth)
    default: fault(parameter, pattern).map { [$0] } ?? []
    }
  }

  /// The same of a single value.
  private func fault(_ parameter: Parameter, _ pattern: ParameterPattern) -> Found? {
    func unless(_ holds: Bool) -> Found? { holds ? nil : (.type, extent(parameter)) }
    switch pattern.form {
    case .anything, .list, .choice: return nil
    case .integer: return unless(bytes.isProperInteger(parameter)) ?? range(parameter, pattern)
    case .real: return unless(bytes.isProperReal(parameter)) ?? range(parameter, pattern)
    case .number:
      return unless(bytes.isProperReal(parameter) || bytes.isProperInteger(parameter)) ?? range(parameter, pattern)
    case .binary: return unless(bytes.isProperBinary(parameter))
    case .boolean: return unless(["T", "F"].contains(word(parameter)))
    case .logical: return unless(["T", "F", "U"].contains(word(parameter)))
    case .enumeration:
      guard let word = word(parameter) else { return unless(false) }
      let isItem = table.enumerations[Int(pattern.detail)].contains(Array(word.utf8))
      return isItem ? nil : (.enumeration, extent(parameter))
    case .string:
      guard parameter.kind == .string else { return unless(false) }
      return isWithin(pattern.upper, parameter) ? nil : (.width, extent(parameter))
    case .globalId:
      guard parameter.kind == .string else { return unless(false) }
      return isGlobalId(parameter) ? nil : (.width, extent(parameter))
    case .reference:
      return parameter.kind == .reference ? reference(parameter, pattern.detail) : unless(false)
    }
  }

  /// The word of an enumeration; nil where it is not in capitals.
  private func word(_ parameter: Parameter) -> String? {
    bytes.isProperEnumeration(parameter) ? bytes.enumeration(parameter) : nil
  }

  private func range(_ parameter: Parameter, _ pattern: ParameterPattern) -> Found? {
    guard pattern.sign != .any, let number = reader.bytes.real(parameter) else { return nil }
    return table.ranges[Int(pattern.detail)].contains(number) ? nil : (.range, extent(parameter))
  }

  private func reference(_ parameter: Parameter, _ set: UInt16) -> Found? {
    guard let name = reader.bytes.reference(parameter), table.isIn(set, classes[name]) else {
      return (.reference, extent(parameter))
    }
    return nil
  }

  private func choice(_ parameter: Parameter, _ choice: PatternTable.Choice, _ depth: Int) -> [Found] {
    if parameter.kind == .reference, let set = choice.classes { return reference(parameter, set).map { [$0] } ?? [] }
    guard depth < PatternInspection.deepest, let type = table.type(of: parameter, in: reader.bytes), choice.has(type)
    else { return [(.type, extent(parameter))] }
    var cursor = ParameterCursor(bytes: reader.bytes, list: parameter.body)
    guard let wrapped = cursor.next(), cursor.next() == nil else { return [(.type, extent(parameter))] }
    return faults(wrapped, table.patterns[Int(table.typePatterns[type])], depth: depth + 1)
  }

  private func list(_ parameter: Parameter, _ pattern: ParameterPattern, _ depth: Int) -> [Found] {
    guard parameter.kind == .list, depth < PatternInspection.deepest else { return [(.type, extent(parameter))] }
    let element = table.patterns[Int(pattern.detail)]
    var cursor = ParameterCursor(bytes: reader.bytes, list: parameter.body)
    var count = 0
    var elements = SetElements(reader.bytes)
    var found: [Found] = []
    var repeated: SchemaFault.Evidence?
    while let item = cursor.next() {
      for fault in faults(item, element, depth: depth + 1) where !found.contains(where: { $0.kind == fault.kind }) {
        found.append(fault)
      }
      if pattern.isSet, repeated == nil, !elements.insert(item) { repeated = extent(item) }
      count += 1
    }
    let areSound = found.isEmpty
    let isOfSize = count >= Int(pattern.lower) && count <= Int(pattern.upper)
    if !isOfSize, !found.contains(where: { $0.kind == .aggregateSize }) {
      let most = pattern.upper == .max ? nil : Int(pattern.upper)
      found.append((.aggregateSize, .count(count, least: Int(pattern.lower), most: most)))
    }
    if areSound, pattern.sign != .any, !isSoundAngle(parameter) { found.append((.range, extent(parameter))) }
    if areSound, isOfSize, let repeated { found.append((.repeated, repeated)) }
    return found
  }

  private func isSoundAngle(_ list: Parameter) -> Bool {
    var cursor = ParameterCursor(bytes: reader.bytes, list: list.body)
    var numbers: [Double] = []
    while let item = cursor.next() { numbers.append(reader.bytes.real(item) ?? 0) }
    return reader.schema.version == .ifc2x3 ? CompoundAngle.isSoundInIFC2X3(numbers) : CompoundAngle.isSound(numbers)
  }

  // MARK: What is written down

  private func isGlobalId(_ parameter: Parameter) -> Bool {
    guard parameter.kind == .string, parameter.body.count == GlobalIdText.length else { return false }
    return GlobalIdText.bits(at: parameter.body.lowerBound, in: reader.bytes) != nil
  }

  private func link(
    _ parameter: Parameter, from place: UInt32, slot: Int, _ sink: inout PatternAcceptor, depth: Int
  ) {
    if let name = reader.bytes.reference(parameter) { sink.link(to: name, from: place, slot: slot) }
    guard parameter.kind == .list || parameter.kind == .typed, depth < PatternInspection.deepest else { return }
    var cursor = ParameterCursor(bytes: reader.bytes, list: parameter.body)
    while let item = cursor.next() { link(item, from: place, slot: slot, &sink, depth: depth + 1) }
  }

  // MARK: Bytes

  private func isWithin(_ width: Int32, _ parameter: Parameter) -> Bool {
    parameter.body.count <= Int(width)
      || (reader.structure.string(parameter)?.unicodeScalars.count ?? 0) <= Int(width)
  }

  /// The bytes of a parameter with its keyword and delimiters.
  private func extent(_ parameter: Parameter) -> SchemaFault.Evidence {
    switch parameter.kind {
    case .string, .enumeration, .binary, .list:
      .bytes(parameter.body.lowerBound - 1..<parameter.body.upperBound + 1)
    case .reference: .bytes(parameter.body.lowerBound - 1..<parameter.body.upperBound)
    case .typed: .bytes(parameter.keyword.lowerBound..<parameter.body.upperBound + 1)
    default: .bytes(parameter.body)
    }
  }

  /// From behind the equals sign to the parenthesis; of an instance of several entities, which begins with one, what
  /// stands there.
  private func keyword(at offset: Int) -> Range<Int> {
    let rest = reader.bytes[offset..<min(offset + 256, reader.bytes.count)]
    let equals = (rest.firstIndex(of: "=") ?? 0) + 1
    let end = rest.firstIndex(of: "(", from: equals) ?? equals
    if (equals..<end).contains(where: { rest[$0] > 0x20 }) { return offset + equals..<offset + end }
    let line = (equals..<rest.count).first { rest[$0] == UInt8(ascii: ";") || rest[$0] == UInt8(ascii: "\n") }
    return offset + equals..<offset + (line ?? rest.count)
  }
}
