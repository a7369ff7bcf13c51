public import Requirements

/// What reading a file of waivers gave.
public struct WaiverFileReading: Sendable {
  /// The waivers, in file order.
  public var waivers: [Waiver]
  /// What is wrong with the file, in file order.
  public var problems: [RequirementProblem]

  /// Whether something is wrong so that the waivers cannot be relied on.
  public var hasErrors: Bool { problems.contains { $0.severity == .error } }
}

/// Reads a file of waivers: permissions to deviate from requirements that are given beside a cahier or an IDS.
///
/// ```yaml
/// waivers:
///   - requirement: MUR-CF
///     objects: [2O2Fr$t4X7Zf8NOew3FLKI, {name: "Mur existant *"}, {class: IfcDoor, tag: "P-?"}]
///     reason: Murs conservés, attestés par le bureau de contrôle
///     author: Mme Roy, maîtrise d'ouvrage
///     until: 2026-12-31
/// ```
///
/// `schemas/waivers.schema.json` describes the same for editors.
public enum WaiverFileReader {
  /// Reads bytes as a file of waivers.
  ///
  /// - Complexity: linear in the size of the file; the limits are those of a cahier.
  @safe
  public static func read(_ bytes: UnsafeRawBufferPointer) -> WaiverFileReading {
    let sink = ProblemSink()
    let root: YAMLNode
    switch unsafe YAMLDocument.read(bytes) {
    case .failure(let failure):
      sink.add(failure.code, line: failure.line, failure.arguments)
      return WaiverFileReading(waivers: [], problems: sink.problems)
    case .success(let node): root = node
    }
    guard case .mapping(let entries) = root.content,
      entries.contains(where: { $0.key == WaiverFileKey.waivers.rawValue }),
      let mapping = YAMLMapping<WaiverFileKey>(root, sink)
    else {
      let own = ProblemSink()
      own.add(.notWaivers, line: root.line)
      return WaiverFileReading(waivers: [], problems: own.problems)
    }
    let waivers = mapping.nodes(.waivers).compactMap { waiver($0, sink) }
    return WaiverFileReading(waivers: waivers, problems: sink.problems)
  }

  /// Reads a text as a file of waivers; see ``read(_:)``.
  public static func read(text: String) -> WaiverFileReading {
    var text = text
    return text.withUTF8 { read(UnsafeRawBufferPointer($0)) }
  }

  private static func waiver(_ node: YAMLNode, _ sink: ProblemSink) -> Waiver? {
    guard let mapping = YAMLMapping<WaiverKey>(node, sink) else { return nil }
    if let until = mapping.text(.until), CalendarDay(until) == nil {
      sink.add(.invalidKeyValue, line: mapping.line(of: .until), [WaiverKey.until.rawValue, until, "2026-12-31"])
    }
    var waiver = Waiver(
      requirement: mapping.required(.requirement), reason: mapping.required(.reason),
      author: mapping.required(.author), until: mapping.text(.until), line: SourceLine(node.line))
    for object in mapping.nodes(.objects) { add(object, to: &waiver, sink) }
    // An empty list is for nothing, and must not be taken for all.
    if let objects = mapping[.objects], waiver.objects.isEmpty, waiver.patterns.isEmpty {
      sink.add(.emptyList, line: objects.line, [WaiverKey.objects.rawValue])
      return nil
    }
    return waiver
  }

  private static func add(_ node: YAMLNode, to waiver: inout Waiver, _ sink: ProblemSink) {
    if let globalId = node.text { return add(globalId, line: node.line, to: &waiver, sink) }
    guard let mapping = YAMLMapping<WaivedObjectKey>(node, sink) else { return }
    let pattern = ObjectPattern(
      tag: mapping.text(.tag), name: mapping.text(.name), className: mapping.text(.className))
    if let globalId = mapping.text(.globalId) {
      add(globalId, line: node.line, to: &waiver, sink)
    } else if pattern != ObjectPattern() {
      waiver.patterns.append(pattern)
    } else {
      sink.add(.missingKey, line: node.line, [WaivedObjectKey.globalId.rawValue, WaivedObjectKey.mapping])
    }
  }

  private static func add(_ globalId: String, line: Int, to waiver: inout Waiver, _ sink: ProblemSink) {
    if !GlobalID.isRight(globalId) { sink.add(.invalidGlobalID, line: line, [globalId]) }
    waiver.objects.append(globalId)
  }
}

extension WaiverFileReader {
  /// The keys by the name of the mapping, for who describes the format: the JSON Schema and its test.
  public static var keys: [String: [String]] {
    func names<Key: CahierKey>(_ type: Key.Type) -> [String] { type.allCases.map(\.rawValue) }
    return [
      WaiverFileKey.mapping: names(WaiverFileKey.self), WaiverKey.mapping: names(WaiverKey.self),
      WaivedObjectKey.mapping: names(WaivedObjectKey.self),
    ]
  }
}
