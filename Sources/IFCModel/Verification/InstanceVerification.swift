import ByteInput
import IFCSchema
import Part21

/// Reads all parameters of one instance after the other, and says what is wrong with them. For one thread.
///
/// Nearly all instances are seen at once to be what their class asks for, and are not read closely.
struct InstanceVerification {
  /// Lists in lists: IFC has three levels at most; deeper ones are stepped over.
  private static let deepest = 8

  private let reader: InstanceReader
  private let kinds: ParameterKinds
  /// Whether references are followed: only where every instance is kept can one be said to be missing.
  private let followsReferences: Bool
  private let exporter: String
  private let isAbstract: [Bool]
  private var problems = ModelProblemList()
  /// Nil where references are not followed.
  private var acceptor: PatternAcceptor?

  /// - Parameter classes: those of all instances; nil where not all are kept: then references are not followed.
  init(_ reader: InstanceReader, kinds: ParameterKinds, classes: ClassesByName?) {
    self.reader = reader
    self.kinds = kinds
    followsReferences = classes != nil
    acceptor = classes.map {
      PatternAcceptor(SchemaPatterns.of(reader.schema.version).table, classes: $0, bytes: reader.bytes)
    }
    exporter = reader.structure.header.originatingSystem
    isAbstract = reader.schema.entities.map { reader.schema.isAbstract($0) }
  }

  /// Reads the instance that the index has at an entry.
  mutating func verify(_ entry: IndexEntry) {
    if isSurelySound(entry) { return }
    guard let entity = reader.entity(entry.code) else { return unknown(entry) }
    if isAbstract[Int(entity.rawValue)] { add(.abstractClass, entry, [reader.schema.name(of: entity)]) }
    let wanted = kinds.count(of: entity)
    var cursor = reader.structure.parameters(at: entry.offset)
    var count = 0
    // A damaged instance may run into the next ones: past what the class has, parameters are only counted, and not for
    // long.
    while count < wanted + 64, let parameter = cursor.next() {
      if count < wanted { verify(parameter, at: count, of: entity, entry) }
      count += 1
    }
    let isMore = count == wanted + 64 && cursor.next() != nil
    if count != wanted {
      add(
        .parameterCount, entry,
        [reader.schema.name(of: entity), String(wanted), String(count)] + (isMore ? ["+"] : []))
    }
    separators(cursor, entry)
  }

  /// What stands between parameters that is no comma, and behind the last that is no semicolon.
  private mutating func separators(_ cursor: ParameterCursor, _ entry: IndexEntry) {
    guard cursor.isClosed else { return }
    if cursor.lacksComma { add(.missingComma, entry) }
    if let surplus = cursor.surplus {
      add(.surplusText, entry, [String(decoding: surplus.prefix(40).map { reader.bytes[$0] }, as: UTF8.self)])
    }
  }

  /// What is wrong with the instances since this was asked for.
  mutating func take() -> ModelProblemList {
    _ = acceptor?.take()
    defer { problems = ModelProblemList() }
    return problems
  }

  /// Whether nothing can be wrong with an instance: its parameters are accepted, and none of its texts needs decoding.
  private mutating func isSurelySound(_ entry: IndexEntry) -> Bool {
    guard acceptor?.accepts(at: entry.offset, code: entry.code.rawValue, place: entry.place) == true,
      let end = acceptor?.end
    else { return false }
    return reader.bytes.isPrintable(entry.offset..<end)
  }

  private mutating func unknown(_ entry: IndexEntry) {
    let keyword = reader.structure.vocabulary.keyword(of: entry.code)
    add(keyword.hasPrefix("!") ? .userDefinedKeyword : .unknownClass, entry, [keyword])
  }

  private mutating func verify(
    _ parameter: Parameter, at position: Int, of entity: EntityID, _ entry: IndexEntry
  ) {
    if !kinds.allows(parameter.kind, at: position, of: entity) {
      let attribute = reader.schema.attribute(at: position, of: entity)?.name ?? ""
      add(.parameterKind, entry, [reader.schema.name(of: entity), attribute])
    }
    look(parameter, entity, entry, depth: 0)
  }

  /// What can be wrong with a parameter wherever it stands.
  private mutating func look(_ parameter: Parameter, _ entity: EntityID, _ entry: IndexEntry, depth: Int) {
    switch parameter.kind {
    case .reference where followsReferences:
      if !leadsSomewhere(parameter) { tellDangling(parameter, entry) }
    case .string: string(parameter, entry)
    case .list, .typed:
      if !parameter.keyword.allSatisfy({ reader.bytes[$0] &- 0x61 > 25 }) {
        add(.lowerCaseKeyword, entry, [reader.bytes[parameter.keyword].text])
      }
      guard depth < InstanceVerification.deepest else { return }
      if parameter.kind == .typed, reader.bytes.wrapped(parameter).map({ $0.kind == .unreadable }) ?? true {
        return add(.unreadableParameter, entry, [reader.schema.name(of: entity)])
      }
      var cursor = ParameterCursor(bytes: reader.bytes, list: parameter.body)
      while let item = cursor.next() { look(item, entity, entry, depth: depth + 1) }
      if cursor.lacksComma { add(.missingComma, entry) }
    case .unreadable: add(.unreadableParameter, entry, [reader.schema.name(of: entity)])
    default: break
    }
  }

  /// Asked for itself: beside what is told of it, the index would be copied for each reference.
  private func leadsSomewhere(_ reference: Parameter) -> Bool {
    guard let name = reader.bytes.reference(reference) else { return false }
    return reader.place(named: name) != nil || reader.structure.externalNames.contains(name)
  }

  private mutating func tellDangling(_ reference: Parameter, _ entry: IndexEntry) {
    let written = String(decoding: reference.body.prefix(40).map { reader.bytes[$0] }, as: UTF8.self)
    add(.danglingReference, entry, [written])
  }

  private mutating func string(_ parameter: Parameter, _ entry: IndexEntry) {
    let body = reader.bytes[parameter.body]
    guard !StringDecoder.isPlain(body) else { return }
    var oddities = StringDecoder.Oddities()
    _ = reader.structure.decoder.decode(body, oddities: &oddities)
    if oddities.isEmpty { return }
    if oddities.contains(.badEscape) { add(.badEscape, entry) }
    if oddities.contains(.loneBackslash) { add(.loneBackslash, entry) }
    if oddities.contains(.macRoman) { add(.macRoman, entry, [exporter]) }
    if oddities.contains(.controlCharacter) { add(.controlCharacter, entry) }
  }

  private mutating func add(
    _ code: ModelProblem.Code, _ entry: IndexEntry, _ arguments: [String] = []
  ) {
    problems.add(
      ModelProblem(
        code, at: entry.offset, instance: reader.structure.name(at: entry.offset), arguments: arguments))
  }
}
