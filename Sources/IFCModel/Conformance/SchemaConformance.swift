import ByteInput
import IFCSchema
import Part21

/// What holding every instance of a model against its entity in the schema gave.
public struct SchemaConformance: Sendable {
  /// The faults of single instances in the order of their places, then those of inverse attributes and of uniqueness.
  public let faults: [SchemaFault]
  private let looked: [Int]
  private let reader: InstanceReader

  init(_ faults: [SchemaFault], _ reader: InstanceReader) {
    self.faults = faults
    self.reader = reader
    looked = SchemaFault.Kind.allCases.map { ConformanceScope(reader, $0).count }
  }

  /// How many instances there are of which the schema says something of that kind.
  public func applicable(_ kind: SchemaFault.Kind) -> Int { looked[Int(kind.rawValue)] }

  /// The faults of a kind, in their order.
  public func faults(_ kind: SchemaFault.Kind) -> some Sequence<SchemaFault> { faults.lazy.filter { $0.kind == kind } }

  /// A fault in as few words as possible, none of them of a language: `PredefinedType: .WALL.`, at most 60 bytes of
  /// what was found; `Coordinates: 4 > 3`, `HasProperties: #21 (IfcWall)`, `#999 (∅)` for an instance that is not there,
  /// `RelatedObjects: 2 × #5`.
  public func detail(_ fault: SchemaFault) -> String {
    let found =
      switch fault.evidence {
      case .count(let count, let least, let most): SchemaConformance.comparison(count, least, most)
      case .moreThan(let count, let wanted): "> \(count) ≠ \(wanted)"
      case .instance(let name): "#\(name)"
      case .bytes(let range):
        switch fault.kind {
        case .reference: reference(range)
        case .repeated: "2 × \(text(range))"
        default: text(range)
        }
      }
    return fault.attribute.map { "\($0): \(found)" } ?? found
  }

  private static func comparison(_ count: Int, _ least: Int, _ most: Int?) -> String {
    if least == most { return "\(count) ≠ \(least)" }
    return count < least ? "\(count) < \(least)" : most.map { "\(count) > \($0)" } ?? "\(count)"
  }

  /// A reference with the class that it leads to.
  private func reference(_ range: Range<Int>) -> String {
    let written = text(range)
    guard written.first == "#", let name = UInt64(written.dropFirst()) else { return written }
    guard let record = reader.structure.index.record(named: name) else { return "\(written) (∅)" }
    let code = record.code
    guard let entity = reader.entity(code) else {
      return "\(written) (\(reader.structure.vocabulary.keyword(of: code)))"
    }
    return "\(written) (\(reader.schema.name(of: entity)))"
  }

  private func text(_ range: Range<Int>) -> String {
    let end = min(range.upperBound, reader.bytes.count)
    let shown = reader.bytes[min(range.lowerBound, end)..<min(end, range.lowerBound + 60)].text
    return end - range.lowerBound > 60 ? shown + "…" : shown
  }
}

/// How many instances there are of which the schema says something of a kind.
struct ConformanceScope {
  /// How many.
  let count: Int

  /// - Complexity: O(classes of the model × attributes).
  init(_ reader: InstanceReader, _ kind: SchemaFault.Kind) {
    let patterns = SchemaPatterns.of(reader.schema.version)
    let table = patterns.table
    count = reader.structure.index.counts.reduce(0) { sum, entry in
      guard let entity = reader.entity(entry.key), table.mayBeInstanced[Int(entity.rawValue)] else {
        return kind == .entity ? sum + entry.value : sum
      }
      let slots = table.slots[Int(table.starts[Int(entity.rawValue)])..<Int(table.starts[Int(entity.rawValue) + 1])]
      let says =
        switch kind {
        case .entity, .parameterCount: true
        case .mandatory: slots.contains { !$0.isOptional && !$0.isDerived }
        case .derived: slots.contains { $0.isDerived }
        case .unique: slots.contains { $0.isKey }
        case .inverse: patterns.inverses.contains { $0.owners.contains(entity.rawValue) }
        case .type: slots.contains { !$0.isDerived }
        case .enumeration: slots.contains { table.holds([.enumeration], $0.pattern) }
        case .reference: slots.contains { table.holds([.reference, .choice], $0.pattern) }
        case .aggregateSize: slots.contains { table.holds([.list], $0.pattern) }
        case .range: slots.contains { table.isRanged($0.pattern) }
        case .repeated: slots.contains { table.isSet($0.pattern) }
        case .width: slots.contains { table.holds([.string, .globalId], $0.pattern) }
        }
      return says ? sum + entry.value : sum
    }
  }
}

extension PatternTable {
  /// Whether a pattern, or the elements of a list of it, are of one of some forms.
  func holds(_ forms: Set<ParameterPattern.Form>, _ number: UInt16) -> Bool {
    let pattern = patterns[Int(number)]
    if forms.contains(pattern.form) { return true }
    return pattern.form == .list && holds(forms, pattern.detail)
  }

  /// Whether a pattern, or the elements of a list of it, are sets.
  func isSet(_ number: UInt16) -> Bool {
    let pattern = patterns[Int(number)]
    return pattern.form == .list && (pattern.isSet || isSet(pattern.detail))
  }

  /// Whether a pattern, or the elements of a list of it, are numbers of a range; a choice may be one.
  func isRanged(_ number: UInt16) -> Bool {
    let pattern = patterns[Int(number)]
    if pattern.form == .list { return isRanged(pattern.detail) }
    return pattern.sign != .any || pattern.form == .choice
  }
}
