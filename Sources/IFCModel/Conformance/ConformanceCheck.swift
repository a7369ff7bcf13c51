import IFCSchema
import Part21

/// Holds every instance of a model against its entity in the schema.
struct ConformanceCheck {
  /// How many instances one thread takes at a time.
  private static let stretch = 32_768

  /// What a stretch of instances gave.
  struct Stretch: Sendable {
    var faults: [SchemaFault] = []
    var links: [PatternAcceptor.Link] = []
    var keys: [PatternAcceptor.Key] = []
  }

  private let reader: InstanceReader
  private let patterns: SchemaPatterns
  private let isCareful: Bool

  /// - Parameter isCareful: looks closely at every instance, without the quick look before: for tests.
  init(_ reader: InstanceReader, isCareful: Bool = false) {
    self.reader = reader
    self.isCareful = isCareful
    patterns = SchemaPatterns.of(reader.schema.version)
  }

  /// - Complexity: O(bytes), spread over the threads.
  func conformance() -> SchemaConformance {
    let classes = ClassesByName(reader.structure.index)
    var stretches = Slots.map(
      count: reader.structure.index.count, threads: reader.threads, stretch: ConformanceCheck.stretch
    ) { look(at: $0, classes) }
    stretches.append(lookAtRepeated(classes))
    var faults = stretches.flatMap(\.faults)
    faults += InverseCount(reader, classes, stretches.map(\.links)).faults(of: patterns.inverses)
    faults += RepeatedKeys(reader, stretches.map(\.keys)).faults()
    return SchemaConformance(faults, reader)
  }

  private func look(at places: Range<Int>, _ classes: ClassesByName) -> Stretch {
    let reader = InstanceReader(sharing: reader)
    let inspection = PatternInspection(reader, patterns.table, classes)
    var acceptor = PatternAcceptor(patterns.table, classes: classes, bytes: reader.bytes)
    var stretch = Stretch()
    let known = patterns.table.mayBeInstanced
    reader.structure.index.forEach(in: places) { place, offset, code in
      let place = UInt32(clamping: place)
      if !isCareful, Int(code.rawValue) < known.count, known[Int(code.rawValue)],
        acceptor.accepts(at: offset, code: code.rawValue, place: place)
      {
        return
      }
      stretch.faults += inspection.faults((offset, code), place: place, &acceptor)
    }
    stretch.links = acceptor.links
    stretch.keys = acceptor.keys
    return stretch
  }

  /// Instances whose name is taken: nothing can refer to them, and nobody counts whom they refer to.
  private func lookAtRepeated(_ classes: ClassesByName) -> Stretch {
    let inspection = PatternInspection(reader, patterns.table, classes)
    var ignored = PatternAcceptor(patterns.table, classes: classes, bytes: reader.bytes)
    var stretch = Stretch()
    for record in reader.structure.index.repeated {
      stretch.faults += inspection.faults((record.offset, record.code), place: .max, &ignored)
    }
    return stretch
  }
}
