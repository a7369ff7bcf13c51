import IFCSchema
import Part21
import Synchronization

/// Holds every instance of a model against its entity in the schema, and marks what instances refer to on the way.
struct ConformanceCheck {
  /// How many instances one thread takes at a time.
  private static let stretch = 32_768

  /// What a stretch of instances gave.
  struct Stretch: Sendable {
    var faults: [SchemaFault] = []
    var links: [PatternAcceptor.Link] = []
  }

  private let reader: InstanceReader
  private let patterns: SchemaPatterns
  private let isCareful: Bool
  private let attached: AttachedResources
  private let globalIds: GlobalIdColumn

  /// - Parameter isCareful: looks closely at every instance, without the quick look before: for tests.
  init(_ reader: InstanceReader, _ globalIds: GlobalIdColumn, isCareful: Bool = false) {
    self.reader = reader
    self.isCareful = isCareful
    self.globalIds = globalIds
    patterns = SchemaPatterns.of(reader.schema.version)
    attached = AttachedResources(reader.schema)
  }

  /// What the instances are held to, and what they refer to but for those of ``AttachedResources``.
  ///
  /// - Complexity: O(bytes), spread over the threads; a bit for each name and thread.
  func pass() -> SchemaPass {
    let classes = ClassesByName(reader.structure.index)
    let index = reader.structure.index
    // Where names are strewn, those far out count as referred to.
    let marks = Mutex(ReferenceMarks(bound: min(index.nameBound, UInt64(16 * index.total + 1 << 20))))
    var stretches = Slots.map(
      count: index.count, threads: reader.threads, stretch: ConformanceCheck.stretch,
      keeping: { ConformanceThread(self, classes, marks.withLock { ReferenceMarks(bound: $0.bound) }) },
      { thread, range in thread.look(at: range) },
      ending: { thread in marks.withLock { $0.formUnion(thread.acceptor.marks) } })
    let own = marks.withLock { $0 }
    var repeated = ConformanceThread(self, classes, own)
    stretches.append(repeated.lookAtRepeated())
    var faults = stretches.flatMap(\.faults)
    faults += InverseCount(reader, classes, stretches.map(\.links)).faults(of: patterns.inverses)
    faults += UniqueGlobalIds(reader, globalIds).faults()
    return SchemaPass(conformance: SchemaConformance(faults, reader), marks: repeated.acceptor.marks)
  }

  /// What one thread keeps from stretch to stretch.
  private struct ConformanceThread {
    private(set) var acceptor: PatternAcceptor
    private let reader: InstanceReader
    private let inspection: PatternInspection
    private let known: [Bool]
    private let isUnmarked: [Bool]
    private let isCareful: Bool

    init(_ check: ConformanceCheck, _ classes: ClassesByName, _ marks: ReferenceMarks) {
      reader = InstanceReader(sharing: check.reader)
      let table = check.patterns.table
      inspection = PatternInspection(reader, table, classes)
      known = table.mayBeInstanced
      isUnmarked = check.attached.isAttached
      isCareful = check.isCareful
      acceptor = PatternAcceptor(
        table, classes: classes, bytes: reader.bytes, marks: marks, unmarked: check.attached.isAttached)
    }

    mutating func look(at places: Range<Int>) -> Stretch {
      var stretch = Stretch()
      reader.structure.index.forEach(in: places, near: reader.bytes) { entry in
        let number = Int(entry.code.rawValue)
        if !isCareful, number < known.count, known[number],
          acceptor.accepts(at: entry.offset, code: entry.code.rawValue, place: entry.place)
        {
          return
        }
        stretch.faults += faults(entry)
      }
      stretch.links = acceptor.take()
      return stretch
    }

    /// Instances whose name is taken: nothing can refer to them, and nobody counts whom they refer to.
    mutating func lookAtRepeated() -> Stretch {
      var stretch = Stretch()
      for record in reader.structure.index.repeated {
        stretch.faults += faults(IndexEntry(offset: record.offset, code: record.code))
      }
      return stretch
    }

    private mutating func faults(_ entry: IndexEntry) -> [SchemaFault] {
      let number = Int(entry.code.rawValue)
      if number >= isUnmarked.count || !isUnmarked[number] {
        acceptor.marks.insertReferences(ofInstanceAt: entry.offset, in: reader.bytes)
      }
      return inspection.faults(entry, &acceptor)
    }
  }
}

/// What one pass over all instances gives.
struct SchemaPass: Sendable {
  let conformance: SchemaConformance
  /// What instances refer to, but for those of ``AttachedResources``.
  let marks: ReferenceMarks
}
