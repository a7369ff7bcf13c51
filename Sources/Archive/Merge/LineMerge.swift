import ByteInput
import Glibc

/// Takes lines of models into a database.
struct LineMerge {
  private let connection: Connection
  private let scan: CurrentScan
  private let met: MetModels
  /// The most bytes of a line; those of the largest models have some megabytes.
  private static let longest = 256 << 20

  /// - Parameter met: the models that this merge comes upon.
  init(_ connection: Connection, _ scan: CurrentScan, _ met: MetModels) {
    (self.connection, self.scan, self.met) = (connection, scan, met)
  }

  /// Takes in the lines of a file, or of standard input where it is `-`.
  ///
  /// - Parameter profiles: what models are said to have been asked.
  func add(_ path: String, _ profiles: inout LineProfiles) throws {
    let descriptor = path == "-" ? STDIN_FILENO : unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw MergeTrouble.unreadable(path: path, errno: errno) }
    defer { if path != "-" { close(descriptor) } }
    var reader = PieceReader(descriptor: descriptor, end: 0x0a, longest: Self.longest)
    let rows = try RowWriter(connection, scan)
    let bounds = CountBounds(connection)
    var number = 0
    // What was read before a line that is none is kept: the merge can be done again.
    defer { try? rows.commit() }
    while let line = try Self.next(&reader, path) {
      number += 1
      guard let members = LineMembers(line[...]), let model = try ModelRow(members, connection) else {
        throw MergeTrouble.noLine(path: path, line: number)
      }
      guard try bounds.hold(in: members) else { throw MergeTrouble.countTooLarge(path: path, line: number) }
      try rows.begin()
      // Before anything is written of the model: what is known of it stays where the line is none.
      guard members.status != nil, let profile = try profiles.profile(of: members) else {
        throw MergeTrouble.noLine(path: path, line: number)
      }
      try model.upsert(in: connection, scan: scan, keeping: .none)
      try met.add(model.id)
      guard try rows.write(members, model: model.id, profile: profile) != nil else {
        throw MergeTrouble.noLine(path: path, line: number)
      }
    }
    try rows.commit()
  }

  private static func next(_ reader: inout PieceReader, _ path: String) throws(MergeTrouble) -> [UInt8]? {
    do throws(PieceFailure) {
      return try reader.next()
    } catch {
      switch error {
      case .unreadable(let number): throw .unreadable(path: path, errno: number)
      case .tooLong(let limit): throw .lineTooLong(path: path, limit: limit)
      }
    }
  }
}
