import ByteInput
import CahierFormat
import Dispatch
import Findings
import Glibc
import Reports
import Serve
import Synchronization
import Wording

/// What `serve` does: reads the requirements that it offers, makes its folder, then serves until it is ended.
struct ServeJob {
  private let choice: ServeChoice
  private var language: Language { choice.language }
  private var messages: MessageStream { MessageStream(language: language, isQuiet: false) }

  init(_ choice: ServeChoice) {
    self.choice = choice
  }

  func perform() -> ExitStatus {
    guard let sets = offeredSets() else { return .badRequirements }
    guard let folder = makeFolder() else { return .fault }
    let server = CheckServer(choice.settings(folder: folder, sets: sets))
    let (choice, messages, outcome, done) = (choice, messages, Outcome(), DispatchSemaphore(value: 0))
    Task.detached {
      do {
        try await server.run { folders in
          Self.sayUnreadable(choice, folders, messages)
        } onStart: { port in
          Self.sayAddress(choice, port, messages)
        }
      } catch {
        outcome.trouble.withLock { $0 = error }
      }
      done.signal()
    }
    // The main thread only waits: serving is done by others.
    done.wait()
    return outcome.trouble.withLock { $0 }.map { say($0, folder) } ?? .conforms
  }

  /// How serving ended.
  private final class Outcome: Sendable {
    let trouble = Mutex<(any Error)?>(nil)
  }

  private static func sayAddress(_ choice: ServeChoice, _ port: Int, _ messages: MessageStream) {
    messages.error(RunMessage.serving.phrase.said(in: choice.language, [choice.address(port: port)]))
    if choice.isTokenMade, let token = choice.token {
      messages.error(RunMessage.servingToken.phrase.said(in: choice.language, [token]))
    }
  }

  private static func sayUnreadable(_ choice: ServeChoice, _ folders: [String], _ messages: MessageStream) {
    let first = folders.prefix(3).joined(separator: ", ") + (folders.count > 3 ? ", …" : "")
    messages.error(RunMessage.unreadableChecks.phrase.said(in: choice.language, ["\(folders.count)", first]))
  }

  /// The sets to choose from; nil where one cannot be used, which is said.
  private func offeredSets() -> [ServeSettings.OfferedSet]? {
    var sets: [(name: String, path: String?)] = []
    var isSound = true
    for name in choice.requirements {
      let result = RequirementReading(name, language: language).result(in: language)
      if result.isInvalid || result.isOfNoUse {
        isSound = false
        for message in result.errorMessages(in: language) { messages.error(message) }
      }
      sets.append((name, unsafe access(name, F_OK) == 0 ? RealPath.of(name) : nil))
    }
    return isSound ? ServeSettings.OfferedSet.named(sets) : nil
  }

  /// Makes the folder of results with those above it; its absolute path, or nil where that cannot be, which is said.
  private func makeFolder() -> String? {
    var path = choice.folder.hasPrefix("/") ? "" : "."
    for component in choice.folder.split(separator: "/") {
      path += "/\(component)"
      if unsafe mkdir(path, 0o700) != 0, errno != EEXIST {
        sayBadFolder(errno)
        return nil
      }
    }
    if let absolute = RealPath.of(choice.folder) { return absolute }
    sayBadFolder(errno)
    return nil
  }

  private func sayBadFolder(_ number: Int32) {
    let reason = SystemError.said(number, in: language)
    messages.error(RunMessage.badFolder.phrase.said(in: language, [choice.folder, reason]))
  }

  /// Says why serving ended before it was to.
  private func say(_ error: any Error, _ folder: String) -> ExitStatus {
    switch error {
    case CheckServer.Trouble.folderInUse:
      messages.error(RunMessage.folderInUse.phrase.said(in: language, [folder]))
    case CheckServer.Trouble.folder(let number): sayBadFolder(number)
    case CheckServer.Trouble.address(let number):
      let reason = number == 0 ? "\(error)" : SystemError.said(number, in: language)
      messages.error(
        RunMessage.cannotListen.phrase.said(in: language, [choice.address(port: choice.port), reason]))
    default: messages.error(RunMessage.fault.phrase.said(in: language, ["\(error)"]))
    }
    return .fault
  }
}
