import FoundationEssentials
import Glibc
import Wording

/// The checks in the data folder.
///
/// `arriving/ID` is an upload that is not whole, `checks/ID` a check; renaming makes one of the other, so that a check
/// is there with everything that belongs to it or not at all. What a server that was ended left arriving is taken away
/// when the next one starts.
actor CheckStore {
  /// Why a data folder cannot be used.
  enum Trouble: Error {
    /// Another server uses it.
    case inUse
    /// The system refuses; the number is its error.
    case refused(Int32)
  }

  private let folder: String
  private var records: [String: CheckRecord] = [:]
  /// Folders of checks whose record cannot be read: nobody can look at them, and nothing of them is taken away.
  nonisolated let unreadable: [String]
  /// Held as long as the server runs, so that no other one uses the folder.
  private let lock: Int32

  init(folder: String) throws(Trouble) {
    self.folder = folder
    for path in [folder, folder + "/arriving", folder + "/checks"] {
      guard unsafe mkdir(path, 0o700) == 0 || errno == EEXIST else { throw .refused(errno) }
    }
    lock = unsafe open(folder + "/lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard lock >= 0 else { throw .refused(errno) }
    guard flock(lock, LOCK_EX | LOCK_NB) == 0 else { throw .inUse }
    for name in Self.names(in: folder + "/arriving") { CheckFolder(path: folder + "/arriving/" + name).remove() }
    var unreadable: [String] = []
    for name in Self.names(in: folder + "/checks") where CheckID.isOne(name) {
      let check = CheckFolder(path: folder + "/checks/" + name)
      guard let data = FileManager.default.contents(atPath: check.record),
        var record = try? JSONDecoder().decode(CheckRecord.self, from: data), record.id == name
      else {
        unreadable.append(check.path)
        continue
      }
      if record.state == .running { record.state = .waiting }
      records[name] = record
    }
    self.unreadable = unreadable.sorted()
  }

  deinit { close(lock) }

  /// All checks, the newest first.
  var all: [CheckRecord] { records.values.sorted { ($1.created, $1.id) < ($0.created, $0.id) } }

  /// The check with that id; nil where there is none, and for what is no id.
  func record(_ id: String) -> CheckRecord? { records[id] }

  /// Where a check lies.
  nonisolated func folder(of id: String) -> CheckFolder { CheckFolder(path: "\(folder)/checks/\(id)") }

  /// Where an upload is to be put until it is whole. The folder is not made yet.
  nonisolated func arriving(_ id: String) -> CheckFolder { CheckFolder(path: "\(folder)/arriving/\(id)") }

  /// Takes in an upload that is whole.
  func admit(_ request: CheckRequest, _ id: String) throws(Refusal) {
    let record = CheckRecord(id: id, created: Self.now, request: request)
    try write(record, to: arriving(id))
    guard unsafe rename(arriving(id).path, folder(of: id).path) == 0 else { throw .storage(errno) }
    records[id] = record
  }

  /// Notes that a check begins.
  func begin(_ id: String) {
    change(id) { record in
      record.state = .running
      record.started = Self.now
    }
  }

  /// Notes how a check ended; what was sent is taken away, as soon as the note lies on the disk: where it cannot be
  /// written, the next server makes the check again, and needs what was sent.
  func end(_ id: String, _ ending: CheckRecord.Ending) {
    let isNoted = change(id) { record in
      record.state = .done
      record.ended = Self.now
      record.ending = ending
    }
    if isNoted { folder(of: id).removeInput() }
  }

  /// Notes that a check was broken off and is to be made again.
  func putBack(_ id: String) {
    change(id) { record in
      record.state = .waiting
      record.started = nil
    }
  }

  /// Takes a check away with everything that belongs to it.
  func remove(_ id: String) {
    guard records.removeValue(forKey: id) != nil else { return }
    // Out of the way first: what is removed half is no check any more.
    let grave = arriving(id)
    if unsafe rename(folder(of: id).path, grave.path) == 0 { grave.remove() } else { folder(of: id).remove() }
  }

  /// Bytes that can still be written to the disk; nil where it does not say.
  nonisolated var space: Int? {
    var facts = statvfs()
    guard unsafe statvfs(folder, &facts) == 0 else { return nil }
    return Int(clamping: UInt64(facts.f_bavail).multipliedReportingOverflow(by: UInt64(facts.f_frsize)).partialValue)
  }

  /// Changes a record, here and on the disk; whether it lies there now.
  @discardableResult
  private func change(_ id: String, _ body: (inout CheckRecord) -> Void) -> Bool {
    guard var record = records[id] else { return false }
    body(&record)
    records[id] = record
    do throws(Refusal) {
      try write(record, to: folder(of: id))
      return true
    } catch {
      return false
    }
  }

  private func write(_ record: CheckRecord, to folder: CheckFolder) throws(Refusal) {
    do {
      try record.encoded.write(to: URL(filePath: folder.record), options: .atomic)
    } catch {
      throw .storage(errno)
    }
  }

  private static func names(in folder: String) -> [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
  }

  private static var now: Int { time(nil) }
}
