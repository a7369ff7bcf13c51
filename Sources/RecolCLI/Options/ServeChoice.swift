import CahierFormat
import Glibc
import Reports
import Serve
import Wording

/// The options of `serve`, resolved.
struct ServeChoice {
  let language = LanguageChoice.ofProcess
  /// The folder of results as it was given, or the usual one.
  let folder: String
  /// Requirements to offer: names of sets that ship with recol, and paths.
  let requirements: [String]
  let threads: Int?
  private let host: String
  let port: Int
  private let names: [String]
  private let mostUpload: Int
  /// The token that was given, or was made because the address needs one; nil where it needs none.
  let token: String?
  /// Whether it was made, so that somebody must be told.
  let isTokenMade: Bool

  /// How long a token must be for nobody to guess it, in characters.
  private static let leastToken = 16

  /// Resolves what was typed.
  ///
  /// - Throws: what is wrong with it.
  init(_ typed: ServeOptions) throws(UsageError) {
    host = typed.host ?? "127.0.0.1"
    let port = typed.port ?? "8080"
    guard let number = UInt16(port) else { throw UsageError(.badPort, [port]) }
    self.port = Int(number)
    names = typed.names
    let size = typed.maxUpload ?? "2GB"
    guard let bytes = ByteCount(size)?.bytes else { throw UsageError(.badSize, [size]) }
    mostUpload = bytes
    if let text = typed.threads {
      guard let number = Int(text), (1...1024).contains(number) else { throw UsageError(.badThreads, [text]) }
      threads = number
    } else {
      threads = nil
    }
    requirements = typed.against.isEmpty ? ShippedCahier.names : typed.against
    let given = typed.token ?? Self.variable("RECOL_TOKEN")
    if let given, given.count < Self.leastToken || given.contains(where: { $0.isWhitespace || !$0.isASCII }) {
      throw UsageError(.shortToken, ["\(Self.leastToken)"])
    }
    try WrittenName.refuseUnreadable([typed.data])
    guard let folder = typed.data ?? Self.usualFolder else { throw UsageError(.missingFolder) }
    self.folder = folder
    isTokenMade = given == nil && !ServeSettings.isLoopback(host)
    token = isTokenMade ? ServeSettings.makeToken() : given
  }

  /// The formats of all results: those that have a place for whatever is submitted, several models and cahiers, too.
  static let formats = CheckReportFormat.allCases.filter { $0 != .ifctester }.map(\.rawValue)

  /// What the server is told.
  ///
  /// - Parameters:
  ///   - folder: the absolute path of the folder of results.
  ///   - sets: the requirements to offer.
  func settings(folder: String, sets: [ServeSettings.OfferedSet]) -> ServeSettings {
    // The program that runs, even where its file has been replaced or taken away since.
    var settings = ServeSettings(
      folder: folder, program: "/proc/self/exe", formats: Self.formats, sets: sets, language: language)
    settings.host = host
    settings.port = port
    settings.names = names
    settings.mostUpload = mostUpload
    settings.threads = threads
    settings.token = token
    return settings
  }

  /// Where the listener is, for people: an address to open.
  func address(port: Int) -> String { "http://\(host.contains(":") ? "[\(host)]" : host):\(port)/" }

  /// `recol` where programs keep what is to last (XDG base directories); nil where nobody knows where that is.
  private static var usualFolder: String? {
    variable("XDG_STATE_HOME").map { $0 + "/recol" } ?? variable("HOME").map { $0 + "/.local/state/recol" }
  }

  private static func variable(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    let text = unsafe String(cString: value)
    return text.isEmpty ? nil : text
  }
}
