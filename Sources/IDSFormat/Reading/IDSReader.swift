import Requirements

/// Reads buildingSMART IDS 1.0, and 0.9 with a note.
public enum IDSReader {
  /// Reads the bytes of a file and checks them against the IDS schema (`ids.xsd`).
  ///
  /// What the schemas of IFC say of it is not checked here; see ``IDSAudit``.
  /// - Parameters:
  ///   - bytes: the whole file, in any encoding that its XML declaration names.
  ///   - path: where the bytes come from, kept in the result.
  /// - Returns: the requirements, as far as they can be understood, and all problems found. Never throws: a hostile
  ///   or broken file gives a problem.
  /// - Complexity: linear in the number of bytes, of which at most 64 MB are read.
  @safe
  public static func read(bytes: UnsafeRawBufferPointer, path: String? = nil) -> IDSReading {
    if bytes.count == 0 { return unreadable(.init(.fileEmpty, line: nil)) }
    if let foreign = ForeignContent.recognise(bytes) {
      return unreadable(.init(.notXML, line: nil, arguments: [foreign]))
    }
    switch XMLDocumentReader(limits: XMLLimits()).read(bytes) {
    case .failure(let failure):
      return unreadable(.init(failure.code, line: failure.line, arguments: failure.arguments))
    case .success(let root):
      return read(root: root, path: path)
    }
  }

  /// Reads a text; see ``read(bytes:path:)``.
  public static func read(text: String, path: String? = nil) -> IDSReading {
    var text = text
    return text.withUTF8 { read(bytes: UnsafeRawBufferPointer($0), path: path) }
  }

  private static func unreadable(_ problem: RequirementProblem) -> IDSReading {
    IDSReading(file: nil, problems: [problem])
  }

  private static func read(root: XMLElement, path: String?) -> IDSReading {
    var problems = ProblemList()
    guard root.name == "ids" else {
      problems.add(.notIDS, line: root.line, arguments: [root.name, root.namespace ?? ""])
      return IDSReading(file: nil, problems: problems.inFileOrder)
    }
    let version = IDSVersion(of: root)
    version.report(to: &problems, line: root.line)
    StructureCheck(isOlder: version.isOlder, isFirst: version.isFirst).check(root, problems: &problems)
    let file = FileBuilder(version: version).file(root, path: path, problems: &problems)
    return IDSReading(file: file, problems: problems.inFileOrder)
  }
}
