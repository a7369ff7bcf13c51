import IFCSchema
import Part21
import Synchronization

/// Holds every instance of a model against its entity in the schema, and marks what instances refer to on the way.
struct ConformanceCheck {
  /// What a stretch of instances gave.
  struct Stretch: Sendable {
    var faults: [SchemaFault] = []
    var links: [PatternAcceptor.Link] = []
    var texts = PropertyTexts.Stretch()
  }

  private let reader: InstanceReader
  private let patterns: SchemaPatterns
  private let isCareful: Bool
  private let attached: AttachedResources
  private let forms: PropertyForms
  private let globalIds: @Sendable () -> GlobalIdColumn

  /// - Parameters:
  ///   - globalIds: gives those of the model; asked when all instances have been looked at.
  ///   - isCareful: looks closely at every instance, without the quick look before: for tests.
  init(
    _ reader: InstanceReader, _ forms: PropertyForms, _ globalIds: @escaping @Sendable () -> GlobalIdColumn,
    isCareful: Bool = false
  ) {
    self.reader = reader
    self.forms = forms
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
    let yield = PropertyTextPass.Yield()
    var stretches = Slots.map(
      count: index.count, threads: reader.threads, stretch: PropertyTexts.stretch,
      keeping: { ConformanceThread(self, classes, marks.withLock { ReferenceMarks(bound: $0.bound) }, yield) },
      { thread, range in thread.look(at: range) },
      ending: { thread in
        marks.withLock { $0.formUnion(thread.acceptor.marks) }
        thread.texts.end(yield)
      })
    let texts = PropertyTexts(stretches.map(\.texts), yield.texts, reader.bytes)
    let own = marks.withLock { $0 }
    var repeated = ConformanceThread(self, classes, own, PropertyTextPass.Yield())
    stretches.append(repeated.lookAtRepeated())
    var faults = stretches.flatMap(\.faults)
    faults += InverseCount(reader, classes, stretches.map(\.links)).faults(of: patterns.inverses)
    faults += UniqueGlobalIds(reader, globalIds()).faults()
    return SchemaPass(conformance: SchemaConformance(faults, reader), marks: repeated.acceptor.marks, texts: texts)
  }

  /// What one thread keeps from stretch to stretch.
  private struct ConformanceThread {
    private(set) var acceptor: PatternAcceptor
    private(set) var texts: PropertyTextPass
    private let reader: InstanceReader
    private let inspection: PatternInspection
    private let known: [Bool]
    private let isUnmarked: [Bool]
    private let isCareful: Bool

    init(
      _ check: ConformanceCheck, _ classes: ClassesByName, _ marks: ReferenceMarks, _ yield: PropertyTextPass.Yield
    ) {
      reader = InstanceReader(sharing: check.reader)
      let table = check.patterns.table
      inspection = PatternInspection(reader, table, classes)
      known = table.mayBeInstanced
      isUnmarked = check.attached.isAttached
      isCareful = check.isCareful
      acceptor = PatternAcceptor(
        table, classes: classes, bytes: reader.bytes, marks: marks, unmarked: check.attached.isAttached)
      // Of instances that say the same, only what they refer to by limited attributes must be written down each time.
      let isKept = table.mayBeInstanced.indices.map {
        !check.isCareful && table.mayBeInstanced[$0] && !table.isLinked($0)
      }
      texts = PropertyTextPass(reader, check.forms, yield, isKept: isKept)
    }

    mutating func look(at places: Range<Int>) -> Stretch {
      var stretch = Stretch()
      reader.structure.index.forEach(in: places, near: reader.bytes) { entry, following in
        if texts.reads(entry.code) {
          if let due = texts.take(entry, until: following) { look(atProperty: due, &stretch) }
        } else if !isSurelySound(entry) {
          stretch.faults += faults(entry)
        }
      }
      if let due = texts.takeLast() { look(atProperty: due, &stretch) }
      stretch.links = acceptor.take()
      stretch.texts = texts.takeStretch()
      return stretch
    }

    private mutating func look(atProperty property: PropertyTextPass.Unread, _ stretch: inout Stretch) {
      if isSurelySound(property.entry) {
        texts.keep(property, endingAt: acceptor.end)
      } else {
        stretch.faults += faults(property.entry)
      }
    }

    @inline(__always)
    private mutating func isSurelySound(_ entry: IndexEntry) -> Bool {
      let number = Int(entry.code.rawValue)
      return !isCareful && number < known.count && known[number]
        && acceptor.accepts(at: entry.offset, code: entry.code.rawValue, place: entry.place)
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
  /// The texts of all properties.
  let texts: PropertyTexts
}
