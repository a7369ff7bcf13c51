import Requirements

/// Reads a cahier in YAML, and the cahiers that it extends.
public enum CahierReader {
  /// So many cahiers may extend each other.
  private static let deepest = 16

  /// Reads bytes as a cahier.
  ///
  /// - Parameters:
  ///   - bytes: the file, in UTF-8.
  ///   - path: where it was read from, as given; what it extends is looked for beside it.
  ///   - opening: gives the bytes of a file that it extends, or nil where there is none. Whoever reads files of
  ///     strangers passes a closure that gives none.
  /// - Complexity: linear in the size of the files; files beyond 16 MB, and those that stand for more than a million
  ///   values, are refused.
  @safe
  public static func read(
    _ bytes: UnsafeRawBufferPointer, path: String?, opening: (String) -> [UInt8]? = CahierFile.bytes
  ) -> CahierReading {
    read(bytes, path: path, chain: [path].compactMap { $0 }, opening: opening).reading
  }

  /// Reads a text as a cahier; see ``read(_:path:opening:)``.
  public static func read(
    text: String, path: String? = nil, opening: (String) -> [UInt8]? = CahierFile.bytes
  ) -> CahierReading {
    var text = text
    return text.withUTF8 { read(UnsafeRawBufferPointer($0), path: path, opening: opening) }
  }

  @safe
  private static func read(
    _ bytes: UnsafeRawBufferPointer, path: String?, chain: [String], opening: (String) -> [UInt8]?
  ) -> (reading: CahierReading, root: YAMLNode?) {
    let sink = ProblemSink()
    var root: YAMLNode
    switch unsafe YAMLDocument.read(bytes) {
    case .failure(let failure):
      sink.add(failure.code, line: failure.line, failure.arguments)
      return (CahierReading(cahier: nil, problems: sink.problems), nil)
    case .success(let node): root = node
    }
    guard case .mapping(let entries) = root.content, entries.contains(where: { RootKey(rawValue: $0.key) != nil })
    else {
      sink.add(.notCahier, line: root.line)
      return (CahierReading(cahier: nil, problems: sink.problems), nil)
    }
    var base: Cahier?
    var name: (name: String, line: Int?)?
    var shipped: [String] = []
    if let node = root[RootKey.extends.rawValue] {
      if let extended = extended(node, path: path, chain: chain, sink, opening: opening) {
        base = extended.reading.cahier
        shipped = extended.reading.shipped
        name = node.text.map { ($0, node.line) }
        if let below = extended.root { root = CahierMerge(sink: sink).merged(root, over: below) }
      }
    } else if let drop = root[RootKey.drop.rawValue] {
      sink.add(.dropWithoutBase, line: drop.line)
    }
    let cahier = CahierBuilder(sink: sink).cahier(root, path: path)
    // What has no line stands in the other file, and was told of it.
    let own = base == nil ? sink.problems : sink.problems.filter { $0.line != nil }
    var reading = CahierReading(cahier: cahier, base: base, extended: name, problems: own.inFileOrder)
    reading.shipped = shipped
    return (reading, root)
  }

  /// Reads what a cahier extends: a set that ships with recol, or a file beside it.
  private static func extended(
    _ node: YAMLNode, path: String?, chain: [String], _ sink: ProblemSink, opening: (String) -> [UInt8]?
  ) -> (reading: CahierReading, root: YAMLNode?)? {
    guard let name = node.text else {
      sink.add(.wrongShape, line: node.line, [RootKey.extends.rawValue, "text", node.shape.rawValue])
      return nil
    }
    let target = CahierFile.path(name, beside: path)
    guard !chain.contains(target), chain.count < deepest else {
      sink.add(.extendsCircle, line: node.line, [(chain + [target]).joined(separator: " → ")])
      return nil
    }
    let shipped = ShippedCahier.bytes(named: name)
    guard let bytes = shipped ?? opening(target) else {
      sink.add(.extendsMissing, line: node.line, [name])
      return nil
    }
    var found = unsafe bytes.withUnsafeBytes { bytes in
      read(bytes, path: target, chain: chain + [target], opening: opening)
    }
    let errors = found.reading.problems.filter { $0.severity == .error }
    // A circle is told where it begins.
    if let circle = errors.first(where: { $0.code == .extendsCircle }) {
      sink.add(.extendsCircle, line: node.line, circle.arguments)
    } else if let first = errors.first {
      sink.add(.extendsInvalid, line: node.line, [name, "\(errors.count)", first.code.rawValue, "\(first.line ?? 0)"])
    }
    if shipped != nil { found.reading.shipped.append(name) }
    return found
  }
}
