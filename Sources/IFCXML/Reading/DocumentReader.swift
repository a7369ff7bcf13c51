import IFCSchema

/// Reads the elements of a document and writes the instances that they are.
///
/// Two forms are known. In that of IFC2X3 (ISO 10303-28, edition 2) instances follow each other, every attribute is an
/// element, and values stand in elements of their types. In that of IFC4 values are attributes of XML, instances stand
/// within each other wherever they are used, and what points to an instance may stand within it.
final class DocumentReader: XMLEvents {
  /// Bytes that one value may have.
  private static let longestText = 10_000_000

  var names = XMLNames()
  var problems = TranscriptionProblems()
  /// What the first name or namespace that tells a release tells; nil until then.
  private var told: DocumentSchema?
  private(set) var isOver = false
  private(set) var isWhole = false

  var frames: [Frame] = [Frame(kind: .envelope)]
  var text: [UInt8] = []
  var line = 1
  var header = DocumentHeader()
  var output = ExchangeWriter()
  var hasBegun = false
  var numbers = InstanceNumbers()
  var vocabulary: DocumentVocabulary?
  /// What inverse attributes have said of instances that had not ended by then, by their numbers: those that follow, or
  /// that have been written.
  var joints: [UInt64: [Joint]] = [:]

  let known: FormNames

  /// The release; nil where none is told, or one that recol does not know.
  var version: SchemaVersion? { told?.version }

  init() {
    known = FormNames(&names)
  }

  // MARK: What the parser says

  func refuse(_ what: String, line: Int) {
    problems.add(.refused, [what], line: line)
    isOver = true
  }

  func complain(_ what: String, line: Int) { problems.add(.badNamespace, [what], line: line) }

  func text(_ bytes: Span<UInt8>) {
    guard let top = frames.last, top.takesText, top.value == nil else { return }
    for place in bytes.indices { text.append(bytes[place]) }
    if text.count > Self.longestText { fail("text > \(Self.longestText)", line: line) }
  }

  func start(_ tag: XMLTag) {
    line = max(line, tag.line)
    begin(tag)
    text.removeAll(keepingCapacity: true)
  }

  func end() {
    while let frame = frames.popLast() {
      finish(frame)
      text.removeAll(keepingCapacity: true)
      if !frame.sharesTag { break }
    }
    isWhole = frames.count == 1
  }

  /// The exchange structure, with what was read until now.
  func finish() -> [UInt8] {
    beginData()
    arrange()
    output.write("ENDSEC;END-ISO-10303-21;".utf8)
    return output.bytes
  }

  /// Adds what keeps the document from being read further.
  func fail(_ message: String, line: Int) {
    problems.add(.damaged, [message], line: line)
    isOver = true
  }

  // MARK: Elements around the instances

  func begin(_ tag: XMLTag) {
    guard let top = frames.last else { return }
    switch top.kind {
    case .skipped: push(.skipped)
    case .envelope: beginPart(tag)
    case .population: beginMember(tag)
    case .header: push(.headerField(names[tag.name]))
    case .headerField: push(.skipped)
    case .instance(let builder): beginAttribute(tag, of: builder)
    case .attribute(_, let type): beginValue(tag, type)
    case .inverse(let inverse): beginPointing(tag, inverse)
    case .value: beginValue(tag, nil)
    case .list(let list): beginItem(tag, list)
    }
  }

  func push(_ kind: Frame.Kind) { frames.append(Frame(kind: kind)) }

  func beginPart(_ tag: XMLTag) {
    let name = names[tag.name]
    switch name {
    case "iso_10303_28_header": push(.header)
    case "express", "schema_population":
      for attribute in tag.attributes where told == nil && names[attribute.name] == "schema_name" {
        told = DocumentSchema(named: attribute.value)
      }
      push(.skipped)
    case "uos", "ifcXML":
      told = told ?? DocumentSchema(named: tag.space) ?? stated(by: tag)
      vocabulary = version.map(DocumentVocabulary.init)
      if version == nil { refuse(tag.space.isEmpty ? name : tag.space, line: tag.line) }
      push(.population)
    case "iso_10303_28" where frames.count == 1, "document" where frames.count == 1: push(.envelope)
    default:
      // The root says what a document is: another one is no model.
      if frames.count == 1 {
        refuse(name, line: tag.line)
      }
      push(.skipped)
    }
  }

  /// The release that attributes of the root name: places of schemas, a configuration.
  func stated(by tag: XMLTag) -> DocumentSchema? {
    tag.attributes.lazy.compactMap { attribute in
      ["schemaLocation", "configuration", "schema"].contains(self.names[attribute.name])
        ? DocumentSchema(named: attribute.value) : nil
    }.first
  }

  func beginMember(_ tag: XMLTag) {
    if names[tag.name] == "header" { return push(.header) }
    guard let entity = entity(of: tag) else {
      if vocabulary != nil { problems.add(.unknownName, [names[tag.name], ""], line: tag.line) }
      return push(.skipped)
    }
    if reference(tag) != nil { push(.skipped) } else { beginInstance(entity, tag) }
  }

  func beginData() {
    guard !hasBegun else { return }
    hasBegun = true
    output.write(header.text(schema: version?.name ?? "?"))
  }

  // MARK: Names and references

  func entity(_ name: XMLName) -> EntityID? { vocabulary?.meanings.entity(name, names) }

  /// The class of the instance that an element is: what `xsi:type` states, of the class that the element is named after
  /// (XML Schema 1.1, part 1, 2.6.2), else that class.
  func entity(of tag: XMLTag) -> EntityID? {
    guard let named = entity(tag.name) else { return nil }
    return stated(tag, within: named) ?? named
  }

  /// The class that `xsi:type` states of an instance of another; nil where it states none that is of this other, which is
  /// a problem.
  func stated(_ tag: XMLTag, within declared: EntityID) -> EntityID? {
    guard let text = tag.schemaValue(known.type), let schema = vocabulary?.schema else { return nil }
    if let entity = entity(named: text), schema.isKind(entity, of: declared) { return entity }
    problems.add(.badValue, [text, schema.name(of: declared)], line: tag.line)
    return nil
  }

  func entity(named text: String) -> EntityID? {
    let plain = text.split(separator: ":").last.map(String.init) ?? text
    return vocabulary?.schema.entity(named: plain)
  }

  func meaning(_ name: XMLName, of entity: EntityID) -> AttributeMeaning? {
    vocabulary?.meanings.meaning(name, of: entity, names)
  }

  /// The instance that an element refers to, instead of being one.
  func reference(_ tag: XMLTag) -> [UInt8]? {
    guard let id = tag.value(known.ref) ?? tag.value(known.href) else { return nil }
    let plain = id.hasPrefix("#") ? String(id.dropFirst()) : id
    return Array("#\(numbers.number(of: plain))".utf8)
  }
}
