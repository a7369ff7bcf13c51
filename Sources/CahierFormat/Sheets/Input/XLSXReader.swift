import Requirements

/// Reads a workbook (Office Open XML, ECMA-376 part 1 clause 18) into texts.
enum XLSXReader {
  /// All sheets, hidden ones too, in their order.
  static func read(_ bytes: UnsafeRawBufferPointer, _ limits: SheetLimits) throws(SheetFailure) -> SheetBook {
    let package = try unsafe PackageReader(bytes, limits)
    let main = try mainPart(package)
    guard let workbook = try package.part(main) else { throw SheetFailure(.fileUnreadable, "no workbook") }
    let targets = try relations(package, of: main)
    let directory = String(main[..<(main.lastIndex(of: "/").map { main.index(after: $0) } ?? main.startIndex)])
    var entries: [(name: String, relation: String, isHidden: Bool)] = []
    var startsAt1904 = false
    try SheetXML.read(workbook, part: main) { (event) throws(SheetFailure) in
      guard case .start(let name, let attributes) = event else { return }
      switch name {
      case "sheet":
        let relation = attributes.first { $0.key == "r:id" || $0.key.hasSuffix(":id") }?.value ?? ""
        let isHidden = (attributes["state"] ?? "visible") != "visible"
        entries.append((attributes["name"] ?? "", relation, isHidden))
      case "workbookPr": startsAt1904 = ["1", "true"].contains(attributes["date1904"] ?? "")
      default: break
      }
    }
    guard entries.count <= limits.sheets else {
      throw SheetFailure(.fileTooLarge, "\(entries.count)", "\(limits.sheets)")
    }
    let strings = try part("sharedStrings", of: targets, package).map {
      (bytes) throws(SheetFailure) in try SharedStrings.read(bytes, limits)
    }
    let formats = try part("styles", of: targets, package).map {
      (bytes) throws(SheetFailure) in try CellFormats.read(bytes)
    }
    var book = SheetBook()
    var left = limits
    for entry in entries {
      // Charts and macros stand among the sheets, too; they hold no cells.
      guard let target = targets[entry.relation] else {
        throw SheetFailure(.fileUnreadable, "\(entry.name): no part")
      }
      guard target.kind == "worksheet" else {
        book.sheets.append(Sheet(name: entry.name, isHidden: entry.isHidden))
        continue
      }
      let path = PackagePath.resolved(target.path, in: directory)
      guard let part = try package.part(path) else { throw SheetFailure(.fileUnreadable, "\(path): missing") }
      let parser = SheetParser(
        name: entry.name, isHidden: entry.isHidden, strings: strings ?? [], formats: formats ?? CellFormats(),
        startsAt1904: startsAt1904, limits: limits)
      book.sheets.append(try parser.sheet(part, left: &left))
    }
    return book

    func part(
      _ kind: String, of targets: [String: Relation], _ package: PackageReader
    ) throws(SheetFailure) -> [UInt8]? {
      guard let target = targets.values.first(where: { $0.kind == kind }) else { return nil }
      return try package.part(PackagePath.resolved(target.path, in: directory))
    }
  }

  private struct Relation {
    let kind: String
    let path: String
  }

  /// Where the workbook stands: the package says it, and the usual place is tried where it does not.
  private static func mainPart(_ package: PackageReader) throws(SheetFailure) -> String {
    let found = try relations(package, of: "").values.first { $0.kind == "officeDocument" }
    return found.map { PackagePath.resolved($0.path, in: "") } ?? "xl/workbook.xml"
  }

  private static func relations(_ package: PackageReader, of part: String) throws(SheetFailure) -> [String: Relation] {
    let slash = part.lastIndex(of: "/").map { part.index(after: $0) } ?? part.startIndex
    let path = "\(part[..<slash])_rels/\(part[slash...]).rels"
    guard let bytes = try package.part(path) else { return [:] }
    var found: [String: Relation] = [:]
    try SheetXML.read(bytes, part: path) { (event) throws(SheetFailure) in
      guard case .start("Relationship", let attributes) = event, let id = attributes["Id"],
        let type = attributes["Type"], let target = attributes["Target"], attributes["TargetMode"] != "External"
      else { return }
      found[id] = Relation(kind: type.split(separator: "/").last.map(String.init) ?? "", path: target)
    }
    return found
  }
}

/// Paths of parts inside a package.
private enum PackagePath {
  /// A path relative to a folder, or from the root where it begins with a slash.
  static func resolved(_ path: String, in folder: String) -> String {
    var parts: [Substring] = []
    for part in ((path.hasPrefix("/") ? "" : folder) + path).split(separator: "/") {
      if part == ".." { _ = parts.popLast() } else if part != "." { parts.append(part) }
    }
    return parts.joined(separator: "/")
  }
}
