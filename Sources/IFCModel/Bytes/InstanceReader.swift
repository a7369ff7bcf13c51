public import ByteInput
public import IFCSchema
public import Part21

/// Reads instances and their parameters with the schema beside the bytes. A value that costs nothing to copy.
public struct InstanceReader: Sendable {
  /// The bytes and their index, whose class codes are the numbers of the schema's entities.
  public let structure: ExchangeStructure
  /// The schema that the instances are read by.
  public let schema: Schema
  /// How many threads work where there is much to do.
  public let threads: Int
  private let entityCount: UInt16
  /// All objects, once somebody has asked for them to be kept.
  let objects: Lazily<KnownObjects>

  init(
    structure: ExchangeStructure, schema: Schema, threads: Int, objects: Lazily<KnownObjects> = Lazily()
  ) {
    self.structure = structure
    self.objects = objects
    self.schema = schema
    self.threads = threads
    entityCount = UInt16(schema.entityCount)
  }

  /// A reader with a structure object of its own; see ``Model/forOneThread()``.
  init(sharing other: InstanceReader) {
    self.init(
      structure: ExchangeStructure(sharing: other.structure), schema: other.schema, threads: other.threads,
      objects: Lazily(copying: other.objects) { $0 })
  }

  /// The bytes that all offsets speak of.
  public var bytes: ByteView { structure.bytes }

  // MARK: Instances

  /// The class of a code; nil where the schema does not have it.
  @inline(__always)
  func entity(_ code: ClassCode) -> EntityID? {
    code.rawValue < entityCount ? EntityID(rawValue: code.rawValue) : nil
  }

  /// The instance of a name; nil where there is none, where the schema does not know its class, or where the model does
  /// not keep it. O(1) where names are dense.
  public func instance(named name: UInt64) -> Instance? {
    guard let found = structure.index.located(named: name), let entity = entity(found.code) else { return nil }
    return Instance(name: name, offset: found.offset, place: UInt32(clamping: found.place), entity: entity)
  }

  /// The instance at a place that came out of a relation.
  public func instance(at place: UInt32) -> Instance? {
    let entry = structure.index.entry(at: Int(place))
    guard let entity = entity(entry.code) else { return nil }
    return Instance(name: structure.name(at: entry.offset), offset: entry.offset, place: place, entity: entity)
  }

  /// Has memory deliver the beginning of the instance at a place, which will be asked for soon.
  @inline(__always)
  func bringNear(_ place: UInt32) {
    guard Int(place) < structure.index.count else { return }
    bytes.bringNear(structure.index.entry(at: Int(place)).offset)
  }

  /// An instance that the index has found by its class.
  func instance(_ entry: IndexEntry) -> Instance? {
    guard let entity = entity(entry.code) else { return nil }
    let name = structure.name(at: entry.offset)
    return Instance(name: name, offset: entry.offset, place: place(entry, named: name), entity: entity)
  }

  /// The place by which relations know an instance that the index has found by its class.
  @inline(__always)
  func place(_ entry: IndexEntry, named name: @autoclosure () -> UInt64) -> UInt32 {
    if entry.place != IndexEntry.unplaced { return entry.place }
    return structure.index.place(named: name()).map(UInt32.init(clamping:)) ?? .max
  }

  /// The instance that a parameter refers to; nil for everything but a reference to one that is there.
  public func instance(_ parameter: Parameter) -> Instance? {
    // On the spot: a closure would copy the reader, and threads would hand the counts of its references about.
    guard let name = bytes.reference(parameter) else { return nil }
    return instance(named: name)
  }

  /// The place of the instance that a parameter refers to.
  func place(_ parameter: Parameter) -> UInt32? {
    guard let name = bytes.reference(parameter) else { return nil }
    return place(named: name)
  }

  /// Calls `body` with the places of the instances that a reference or a list of references stands for.
  func forEachPlace(_ parameter: Parameter, _ body: (UInt32) -> Void) {
    guard parameter.kind == .list else {
      if let place = place(parameter) { body(place) }
      return
    }
    var names = ReferenceCursor(bytes: bytes, list: parameter.body)
    while let name = names.next() {
      if let place = place(named: name) { body(place) }
    }
  }

  /// The place of the instance of a name; nil where there is none.
  @inline(__always)
  func place(named name: UInt64) -> UInt32? { structure.index.place(named: name).flatMap { UInt32(exactly: $0) } }

  // MARK: Parameters

  /// The parameters of an instance.
  public func parameters(of instance: Instance) -> ParameterCursor { structure.parameters(at: instance.offset) }

  /// The parameter at a position, counted from 0; nil where the instance has no so many.
  public func parameter(_ position: Int, of instance: Instance) -> Parameter? {
    var cursor = structure.parameters(at: instance.offset)
    cursor.skip(position)
    return cursor.next()
  }

  /// The parameter of an attribute, spelled as in the schema; nil where the class has no such attribute.
  public func parameter(_ attribute: String, of instance: Instance) -> Parameter? {
    guard let position = schema.position(of: attribute, in: instance.entity) else { return nil }
    return parameter(position, of: instance)
  }

  /// The decoded text of a string attribute; nil where it has no value or is no string.
  public func string(_ attribute: String, of instance: Instance) -> String? {
    parameter(attribute, of: instance).flatMap(structure.string)
  }

  /// The word of an enumeration attribute, without its dots.
  public func enumeration(_ attribute: String, of instance: Instance) -> String? {
    parameter(attribute, of: instance).flatMap(bytes.enumeration)
  }

  /// The number of a numeric attribute.
  public func real(_ attribute: String, of instance: Instance) -> Double? {
    parameter(attribute, of: instance).flatMap(bytes.real)
  }

  /// The instance that an attribute refers to.
  public func reference(_ attribute: String, of instance: Instance) -> Instance? {
    guard let parameter = parameter(attribute, of: instance) else { return nil }
    return self.instance(parameter)
  }

  /// The instances that an attribute refers to, in order; what is not there is left out.
  public func references(_ attribute: String, of instance: Instance) -> [Instance] {
    guard let parameter = parameter(attribute, of: instance) else { return [] }
    return bytes.references(parameter).compactMap(self.instance(named:))
  }

  /// Whether a string parameter says a text, given in UTF-8; decoded only where it is encoded. A letter and its mark are
  /// one letter.
  public func isText(_ parameter: Parameter, _ text: [UInt8]) -> Bool {
    guard parameter.kind == .string else { return false }
    let body = bytes[parameter.body]
    if body.count == text.count {
      var place = 0
      while place < text.count, body[place] == text[place], text[place] != UInt8(ascii: "\\"), text[place] < 0x80 {
        place += 1
      }
      if place == text.count { return true }
    }
    guard !StringDecoder.isPlain(body) else { return false }
    return structure.decoder.decode(body) == String(decoding: text, as: UTF8.self)
  }

  /// Whether an instance is of a class or of a subtype of it.
  public func isKind(_ instance: Instance, of entity: EntityID?) -> Bool {
    entity.map { schema.isKind(instance.entity, of: $0) } ?? false
  }
}
