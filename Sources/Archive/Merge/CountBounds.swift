/// What counts in merged rows may be: views add them up, and a sum beyond 64 bits would end every later report.
struct CountBounds {
  /// The largest count, and the most bytes of a file.
  static let most = 1_000_000_000_000

  private let connection: Connection

  init(_ connection: Connection) { self.connection = connection }

  /// Whether all counts of a line are within the bounds.
  ///
  /// - Complexity: O(bytes of the members that hold counts).
  func hold(in members: LineMembers) throws(DatabaseError) -> Bool {
    for name in ["bytes", "fileBytes", "instances", "classes", "photo", "specifications"] {
      guard let member = members[name] else { continue }
      // Classes are keys of their own. A text that is a number becomes one in its column.
      let keys = name == "classes" ? "true" : "(key IS NULL OR key IN (\(Self.keys)))"
      let beyond = try connection.integer(
        """
        SELECT EXISTS (
          SELECT 1 FROM json_tree(?1) WHERE type IN ('integer', 'real', 'text') AND \(keys)
            AND CAST(atom AS REAL) NOT BETWEEN -\(Self.most) AND \(Self.most))
        """, .text(String(decoding: member, as: UTF8.self)))
      if beyond == 1 { return false }
    }
    return true
  }

  /// Whether all counts of an attached archive are within the bounds.
  func hold(inAttached name: String) throws(DatabaseError) -> Bool {
    for (table, columns) in Self.columns {
      let beyond = columns.split(separator: " ").map {
        "coalesce(\($0), 0) NOT BETWEEN -\(Self.most) AND \(Self.most)"
      }
      if try connection.integer(
        "SELECT EXISTS (SELECT 1 FROM \(name).\(table) WHERE \(beyond.joined(separator: " OR ")))") == 1
      {
        return false
      }
    }
    return true
  }

  /// The members of lines that are counts.
  private static let keys = [
    "storeys", "rooms", "roomsWithArea", "objects", "proxies", "typed", "located", "named", "tagged", "classified",
    "withMaker", "withSerial", "filled", "placeholders", "records", "applicable", "passed", "failed", "valid", "absent",
    "placeholder", "misplaced", "invalid", "notEvaluable",
  ].map { "'\($0)'" }.joined(separator: ", ")

  /// The columns that are counts.
  private static let columns = [
    ("model", "file_bytes bytes"), ("content", "bytes instances storeys rooms rooms_with_area objects proxies"),
    ("class_count", "instances"), ("storey", "rooms"),
    ("object_class", "objects typed located named tagged classified with_maker with_serial"),
    ("property_fill", "objects filled placeholders"), ("readiness", "records filled"),
    ("result", "applicable passed failed valid absent placeholder misplaced invalid not_evaluable"),
    ("gap", "objects"),
  ]
}
