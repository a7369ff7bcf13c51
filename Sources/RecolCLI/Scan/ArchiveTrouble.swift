import Archive
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
    // What was to be merged is unreadable; everything else is the run that failed.
    return error is MergeTrouble ? .badModel : .fault
  }

  private var words: (RunMessage, [String]) {
    let path = settings.database
    let language = settings.general.language
    switch error {
    case DatabaseError.busy: return (.databaseBusy, [path])
    case DatabaseError.foreign: return (.databaseForeign, [path])
    case DatabaseError.newer(_, let version, let known): return (.databaseNewer, [path, "\(version)", "\(known)"])
    case DatabaseError.collision(let model): return (.idCollision, [model])
    case DatabaseError.unwritable(let file, let number):
      return (.cannotWrite, [file, SystemError.said(number, in: language)])
    case let error as DatabaseError where error.isOfContent: return (.databaseDamaged, [path])
    case DatabaseError.refused(_, let message, _) where (error as? DatabaseError)?.isOfDisk == true:
      return (.databaseDisk, [path, message])
    case DatabaseError.refused(_, let message, _): return (.fault, ["\(path): \(message)"])
    case WorkerTrouble.notStarted(let number):
      return (.readerNotStarted, [SystemError.said(number, in: language)])
    case WorkerTrouble.notWorking(let status): return (.readerNotWorking, ["\(status)"])
    case MergeTrouble.unreadable(let file, let number):
      return (.cannotMerge, [file, SystemError.said(number, in: language)])
    case MergeTrouble.noLine(let file, let line): return (.noModelLine, [file, "\(line)"])
    default: return (.fault, ["\(error)"])
    }
  }
}
