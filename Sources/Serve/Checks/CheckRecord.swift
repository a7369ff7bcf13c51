import FoundationEssentials

/// A check as it lies in the data folder: what was asked, how far it is, what came out (`check.json`).
struct CheckRecord: Codable, Sendable, Equatable {
  /// How far a check is.
  enum State: String, Codable, Sendable {
    case waiting, running, done
  }

  /// How a check ended.
  enum Ending: Codable, Sendable, Equatable {
    /// The process ended by itself with this status: 0 to 5, as `recol check` ends.
    case status(Int32)
    /// A signal ended it: a fault of recol's, or too little memory.
    case signal(Int32)
    /// It took longer than checks may.
    case tooLong
    /// It could not be started. The number is the system's error.
    case notStarted(Int32)
  }

  /// 32 hexadecimal digits that nobody guesses.
  let id: String
  /// Seconds since 1970.
  let created: Int
  var request: CheckRequest
  var state = State.waiting
  /// When the process was started; seconds since 1970.
  var started: Int?
  /// When it ended; seconds since 1970.
  var ended: Int?
  var ending: Ending?

  /// The record as JSON.
  var encoded: Data {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys]
      return try encoder.encode(self)
    }
  }
}

/// What somebody asks to be checked.
struct CheckRequest: Codable, Sendable, Equatable {
  /// A file that was sent.
  struct File: Codable, Sendable, Equatable {
    /// Where it lies below its folder, which is how people know it.
    var path: String
    /// Its size in bytes.
    var bytes: Int
  }

  /// Models, and documents beside them.
  var files: [File] = []
  /// Requirement files that were sent, or that whoever runs the server offers.
  var requirements: [File] = []
  /// Names of sets that ship with recol.
  var sets: [String] = []
  var stage: String?
  var lot: String?
  /// `YYYY-MM-DD`
  var delivered: String?
  /// `YYYY-MM-DD`
  var accepted: String?
  /// `YYYY-MM-DD`
  var dossiers: String?
  /// `YYYY-MM-DD`
  var notified: String?
  /// `YYYY-MM-DD`
  var ordered: String?
  /// The raw value of a `HolidayCalendar`.
  var calendar: String?
  /// In euros, as it was typed.
  var amount: String?
  /// `fr` or `en`: the language of the reports.
  var language: String

  /// What stands for the check in a list: its first model, else its first file.
  var title: String { (files.first { Self.isModel($0.path) } ?? files.first)?.path ?? "" }

  /// The endings of models; anything else is a document.
  private static let modelEndings = [".ifc", ".ifczip", ".ifcxml", ".zip"]

  /// Whether documents came with the models, so that the rules on documents have something to look at.
  var hasDocuments: Bool {
    files.contains { !Self.isModel($0.path) }
  }

  private static func isModel(_ path: String) -> Bool {
    let path = path.lowercased()
    return modelEndings.contains { path.hasSuffix($0) }
  }
}
