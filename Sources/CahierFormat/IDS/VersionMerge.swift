import Requirements

/// Puts together what a requirement became in each schema version: what is the same in several is said once.
struct VersionMerge {
  let id: String
  private(set) var parts: [Specification] = []

  init(id: String) { self.id = id }

  mutating func add(_ new: [Specification], version: String) {
    for part in new {
      if let same = parts.firstIndex(where: { isSame($0, part) }) {
        parts[same].schemaVersions.append(version)
      } else {
        var part = part
        part.schemaVersions = [version]
        parts.append(part)
      }
    }
  }

  private func isSame(_ left: Specification, _ right: Specification) -> Bool {
    left.applicability == right.applicability && left.requirements == right.requirements
      && left.cardinality == right.cardinality
  }

  /// The specifications; the first has the id of the requirement, the others a number behind it.
  var specifications: [Specification] {
    parts.enumerated().map { number, part in
      var part = part
      if number > 0 { part.id = "\(id).\(number + 1)" }
      return part
    }
  }
}
