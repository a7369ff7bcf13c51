/// What lines say that their models were asked: rows for it, and how many models were asked each.
struct LineProfiles {
  private let connection: Connection
  private let given: ScanProfile
  private let scan: CurrentScan
  /// The member that came last, and whose it is: lines of one run say it in the same bytes.
  private var last: (member: [UInt8], profile: Int64)?
  /// How many models were asked each profile that lines name.
  private(set) var counts: [Int64: Int] = [:]

  /// - Parameter given: what the merge is said to ask.
  init(_ connection: Connection, given: ScanProfile, _ scan: CurrentScan) {
    (self.connection, self.given, self.scan) = (connection, given, scan)
  }

  /// The id of what the model of a line was asked: what the merge is said to ask, where the line does not say; nil for
  /// what is no such statement.
  mutating func profile(of members: LineMembers) throws(DatabaseError) -> Int64? {
    guard members.has("asked"), let member = members["asked"] else { return scan.profile }
    if last?.member.elementsEqual(member) != true {
      last = try record(String(decoding: member, as: UTF8.self)).map { (Array(member), $0) }
    }
    guard let profile = last?.profile else { return nil }
    counts[profile, default: 0] += 1
    return profile
  }

  /// Writes the rows of a profile; nil where it is none.
  private func record(_ member: String) throws(DatabaseError) -> Int64? {
    let json = SQLValue.text(member)
    guard try connection.integer(Self.isSound, json) == 1,
      let digest = try connection.text("SELECT ?1 ->> '$.digest'", json)
    else { return nil }
    // What is asked on another day is the same to whoever merges: a run may take more than one. So is what is asked
    // beside a photo.
    var asked = given
    asked.day = try connection.text("SELECT ?1 ->> '$.day'", json)
    asked.takesPhoto = try connection.integer("SELECT ?1 ->> '$.photo'", json) == 1
    if asked.sha256 == digest { return scan.profile }
    let id = ArchiveID.of(sha256: digest)
    try connection.run(
      """
      INSERT INTO profile (id, sha256, name, stage, lot, photo, lot_titles, day)
      VALUES (?2, ?1 ->> '$.digest', ?1 ->> '$.name', ?1 ->> '$.stage', ?1 ->> '$.lot', ?1 ->> '$.photo',
        nullif(?1 -> '$.lotTitles', '{}'), ?1 ->> '$.day')
      ON CONFLICT DO UPDATE SET lot_titles = coalesce(excluded.lot_titles, lot_titles)
      """, json, .integer(id))
    try connection.run(
      """
      INSERT INTO requirement_file (profile, position, path, sha256, kind, title, refused)
      SELECT ?2, key, value ->> '$.path', value ->> '$.sha256', value ->> '$.kind', value ->> '$.title',
        value ->> '$.refused'
      FROM json_each(?1, '$.files') WHERE true
      ON CONFLICT DO UPDATE SET refused = excluded.refused
      """, json, .integer(id))
    return id
  }

  /// Whether a member says a profile, each part of it of its type: whoever made the line may be anybody.
  private static let isSound = """
    SELECT json_valid(?1) AND json_type(?1) = 'object'
      AND length(?1 ->> '$.digest') = 64 AND NOT ?1 ->> '$.digest' GLOB '*[^0-9a-f]*'
      AND json_type(?1, '$.name') = 'text' AND json_type(?1, '$.photo') IN ('true', 'false')
      AND coalesce(json_type(?1, '$.stage'), 'null') IN ('text', 'null')
      AND coalesce(json_type(?1, '$.lot'), 'null') IN ('text', 'null')
      AND coalesce(json_type(?1, '$.day'), 'null') IN ('text', 'null')
      AND coalesce(json_type(?1, '$.lotTitles'), 'object') = 'object'
      AND NOT EXISTS (SELECT 1 FROM json_each(?1, '$.lotTitles') WHERE type <> 'text')
      AND json_type(?1, '$.files') = 'array'
      AND NOT EXISTS (
        SELECT 1 FROM json_each(?1, '$.files')
        WHERE type <> 'object' OR json_type(value, '$.path') IS NOT 'text' OR json_type(value, '$.kind') IS NOT 'text'
          OR coalesce(json_type(value, '$.sha256'), 'null') NOT IN ('text', 'null')
          OR coalesce(json_type(value, '$.title'), 'null') NOT IN ('text', 'null')
          OR json_type(value, '$.refused') IS NOT 'integer'
          OR value ->> '$.refused' NOT BETWEEN 0 AND \(CountBounds.most))
    """
}
