import Findings

/// Reads the models that do not count: copies and versions that a newer one has superseded.
struct PathReader {
  let connection: Connection

  func duplicates(_ limit: Int) throws(DatabaseError) -> CutList<OtherPath> {
    var list = CutList<OtherPath>()
    try connection.rows(
      "SELECT path, same_as, bytes, count(*) OVER () FROM duplicate ORDER BY bytes DESC, path LIMIT ?1",
      .integer(Int64(limit))
    ) { row in
      list.total = row.count(3)
      list.shown.append(OtherPath(path: row.text(0) ?? "", other: row.text(1) ?? "", bytes: row.integer(2)))
    }
    return list
  }

  func superseded(_ limit: Int) throws(DatabaseError) -> CutList<OtherPath> {
    var list = CutList<OtherPath>()
    try connection.rows(
      "SELECT path, by, time_stamp, newer, count(*) OVER () FROM superseded ORDER BY path LIMIT ?1",
      .integer(Int64(limit))
    ) { row in
      list.total = row.count(4)
      list.shown.append(
        OtherPath(path: row.text(0) ?? "", other: row.text(1) ?? "", timeStamp: row.text(2), newer: row.text(3)))
    }
    return list
  }
}
