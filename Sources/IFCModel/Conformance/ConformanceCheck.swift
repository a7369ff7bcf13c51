import IFCSchema
import Part21
import Synchronization

/// Holds every instance of a model against its entity in the schema. On the way it marks what instances refer to, and
/// takes down what others would have to read the instances for: GlobalIds, and the texts of properties.
struct ConformanceCheck {
  private let reader: InstanceReader
  private let patterns: SchemaPatterns
  private let isCareful: Bool
  private let attached: AttachedResources
  private let forms: PropertyForms
  /// By code, whether instances of the class have a GlobalId.
  private let roots: [Bool]

  /// - Parameter isCareful: looks closely at every instance, without the quick look before: for tests.
  init(_ reader: InstanceReader, _ forms: PropertyForms, isCareful: Bool = false) {
    self.reader = reader
    self.forms = forms
    self.isCareful = isCareful
    roots = GlobalIdColumn.roots(reader.schema)
    patterns = SchemaPatterns.of(reader.schema.version)
    attached = AttachedResources(reader.schema)
  }

  /// One look at all instances.
  ///
  /// - Complexity: O(bytes), spread over the threads; a bit for each place of a name and thread.
  func pass() -> SchemaPass {
    let classes = ClassesByName(reader.structure.index)
    let index = reader.structure.index
    // Where names are strewn, those far out are kept in a set: no more of them can be referred to than there are, and
    // beyond a hundred megabytes of them all count as referred to.
    // Four bytes for each instance are less than what a set takes for each name in it.
    let bound = min(index.nameBound, UInt64(32 * index.total + 1 << 20))
    let marks = Mutex(ReferenceMarks(classes, bound: bound, mostFar: min(index.total + 1, 1 << 22)))
    let yield = PropertyTextYield()
    var stretches = Slots.map(
      count: index.count, threads: reader.threads, stretch: PropertyTexts.stretch,
      keeping: { ConformanceThread(self, classes, marks.withLock { ReferenceMarks(sizedAs: $0) }, yield) },
      { thread, range in thread.look(at: range) },
      ending: { thread in
        marks.withLock { $0.formUnion(thread.acceptor.marks) }
        thread.texts.end(yield)
      })
    let own = marks.withLock { $0 }
    var repeated = ConformanceThread(self, classes, own, PropertyTextYield())
    stretches.append(repeated.lookAtRepeated())
    return SchemaPass(
      reader, stretches, classes: classes, inverses: patterns.inverses, marks: repeated.acceptor.marks,
      texts: yield)
  }

  /// What one thread keeps from stretch to stretch.
  private struct ConformanceThread {
    private(set) var acceptor: PatternAcceptor
    private(set) var texts: PropertyTextPass
    private let reader: InstanceReader
    private let inspection: PatternInspection
    private let roots: [Bool]
    private let isUnmarked: [Bool]
    private let isCareful: Bool
    /// How many GlobalIds a stretch has, as far as the last one tells.
    private var expected = 0

    init(
      _ check: ConformanceCheck, _ classes: ClassesByName, _ marks: ReferenceMarks, _ yield: PropertyTextYield
    ) {
      reader = InstanceReader(sharing: check.reader)
      let table = check.patterns.table
      inspection = PatternInspection(reader, table, classes)
      roots = check.roots
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

    mutating func look(at places: Range<Int>) -> SchemaPass.Stretch {
      var stretch = SchemaPass.Stretch()
      stretch.globalIds.entries.reserveCapacity(expected)
      stretch.globalIds.keys.reserveCapacity(expected)
      defer { expected = stretch.globalIds.keys.count + stretch.globalIds.keys.count / 8 }
      reader.structure.index.forEach(in: places, near: reader.bytes) { entry, following in
        if texts.reads(entry.code) {
          if let due = texts.take(entry, until: following) { look(atProperty: due, &stretch) }
        } else {
          // Faults are told in the order of places.
          if let due = texts.takeLast() { look(atProperty: due, &stretch) }
          let isSound = isSurelySound(entry)
          if GlobalIdColumn.isRoot(entry.code, roots) {
            stretch.globalIds.entries.append(entry)
            stretch.globalIds.keys.append(globalId(entry, isSound))
          }
          if !isSound { stretch.faults += faults(entry) }
        }
      }
      if let due = texts.takeLast() { look(atProperty: due, &stretch) }
      stretch.links = acceptor.take()
      stretch.texts = texts.takeStretch()
      return stretch
    }

    // Mutating like the others, so that nothing of this thread is copied for it.
    private mutating func globalId(_ entry: IndexEntry, _ isSound: Bool) -> UInt128 {
      if isSound, let bits = acceptor.globalId { return bits }
      return GlobalIdColumn.key(ofInstanceAt: entry.offset, in: reader.structure)
    }

    private mutating func look(atProperty property: PropertyTextPass.Unread, _ stretch: inout SchemaPass.Stretch) {
      if isSurelySound(property.entry) {
        texts.keep(property, endingAt: acceptor.end)
      } else {
        stretch.faults += faults(property.entry)
      }
    }

    @inline(__always)
    private mutating func isSurelySound(_ entry: IndexEntry) -> Bool {
      !isCareful && acceptor.accepts(at: entry.offset, code: entry.code.rawValue, place: entry.place)
    }

    /// Instances whose name is taken: nothing can refer to them, and nobody counts whom they refer to.
    mutating func lookAtRepeated() -> SchemaPass.Stretch {
      var stretch = SchemaPass.Stretch()
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
