import Archive
import Glibc
import Wording

/// Why a database, or the processes of a scan, could not be used, in words.
struct ArchiveTrouble {
  private let error: any Error
  private let settings: ScanSettings

  init(_ error: any Error, _ settings: ScanSettings) { (self.error, self.settings) = (error, settings) }

  /// Says it; gives the status to end with.
  func say() -> ExitStatus {
    let (message, arguments) = words
    settings.general.messages.error(message.phrase.said(in: settings.general.language, arguments))
    switch error {
    case MergeTrouble.sameFile: return .usage
    // What was to be merged, or names the models, is unreadable.
    case is MergeTrouble, is PieceFailure: return .badModel
    case is RequirementsChanged: return .badRequirements
    default: break
    }
    // So is what stands in the database's place; everything else is the run that failed.
    switch message {
    case .databaseMissing, .databaseIsFolder, .databaseDamaged, .databaseForeign, .databaseNewer: return .badModel
    default: return .fault
    }
  }

  private var words: (RunMessage, [String]) {
    let path = settings.database
    let language = settings.general.language
    switch error {
    case DatabaseError.busy: return (.databaseBusy, [path])
    case DatabaseError.foreign(let path): return (.databaseForeign, [path])
    case DatabaseError.newer(let path, let version, let known):
      return (.databaseNewer, [path, "\(version)", "\(known)"])
    case DatabaseError.collision(let model): return (.idCollision, [model])
    case DatabaseError.unwritable(let file, let number):
      return (.cannotWrite, [file, SystemError.said(number, in: language)])
    case DatabaseError.refused(_, let message, _): return refused(path, message)
    case WorkerTrouble.notStarted(let number):
      return (.readerNotStarted, [SystemError.said(number, in: language)])
    case WorkerTrouble.notWorking(let status): return (.readerNotWorking, ["\(status)"])
    case is RequirementsChanged: return (.requirementsChanged, [])
    case MergeTrouble.unreadable(let file, let number):
      return (.cannotMerge, [file, SystemError.said(number, in: language)])
    case MergeTrouble.sameFile(let file): return (.sameDatabase, [file, path])
    case MergeTrouble.noLine(let file, let line): return (.noModelLine, [file, "\(line)"])
    case MergeTrouble.lineTooLong(let file, let limit): return (.lineTooLong, [file, language.size(limit)])
    case MergeTrouble.countTooLarge(let file, let line):
      return line.map { (.countTooLargeInLine, [file, "\($0)"]) } ?? (.countTooLarge, [file])
    case PieceFailure.unreadable(let number): return (.cannotMerge, ["stdin", SystemError.said(number, in: language)])
    case PieceFailure.tooLong(let limit): return (.lineTooLong, ["stdin", language.size(limit)])
    default: return (.fault, ["\(error)"])
    }
  }

  /// What SQLite refused, and a way out.
  private func refused(_ path: String, _ message: String) -> (RunMessage, [String]) {
    // SQLite opens some folders and fails to read them: what it says then is of no use.
    var status = stat()
    let isThere = unsafe stat(path, &status) == 0
    if isThere, status.st_mode & S_IFMT == S_IFDIR { return (.databaseIsFolder, [path]) }
    switch (error as? DatabaseError)?.matter {
    case .disk: return (.databaseDisk, [path, message])
    case .readOnly: return (.databaseReadOnly, [path])
    case .locked: return (.databaseLocked, [path])
    case .content: return (.databaseDamaged, [path])
    case .unopened: return (isThere ? .databaseReadOnly : .databaseMissing, [path])
    case nil: return (.fault, ["\(path): \(message)"])
    }
  }
}
