/// Makes rows of the lines of models.
struct LineWriter {
  /// What a line is to be written as.
  struct Place {
    /// The model's id.
    var model: Int64
    /// The scan that it was read by.
    var scan: Int64
    /// What was asked of it.
    var profile: Int64
  }

  private let connection: Connection
  private let statements: [(statement: Statement, text: LineStatement)]

  /// Prepares the statements.
  init(_ connection: Connection) throws(DatabaseError) {
    self.connection = connection
    var statements: [(Statement, LineStatement)] = []
    for text in LineStatement.all { statements.append((try connection.statement(text.sql), text)) }
    self.statements = statements
  }

  /// Takes back what is begun of a line.
  func reset() { for (statement, _) in statements { statement.reset() } }

  /// Writes the rows of a line; inside of a transaction of the caller.
  ///
  /// - Complexity: O(bytes of the line).
  func write(_ members: LineMembers, as place: Place) throws(DatabaseError) {
    let content = members.plainText("sha256").map { ArchiveID.of(sha256: $0) }
    let asked = members.has("specifications")
    for (statement, text) in statements {
      switch text.occasion {
      case .always: break
      case .content where content == nil: continue
      case .photo where content == nil || !members.has("photo"): continue
      case .asked where content == nil || !asked: continue
      default: break
      }
      statement.reset()
      for (position, name) in text.parameters.enumerated() {
        switch name {
        case "model_id": try statement.bind(place.model, at: position + 1)
        case "content_id": try statement.bind(content, at: position + 1)
        case "profile_id": try statement.bind(place.profile, at: position + 1)
        case "scan_id": try statement.bind(place.scan, at: position + 1)
        default: if let bytes = members[name] { try statement.bind(utf8: bytes, at: position + 1) }
        }
      }
      while try statement.step() {}
    }
  }
}
