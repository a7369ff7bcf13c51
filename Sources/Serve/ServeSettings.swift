public import Wording

/// How the server is set up.
public struct ServeSettings: Sendable {
  /// A set of requirements that whoever runs the server offers beside those that ship with recol.
  public struct OfferedSet: Sendable {
    /// What people choose it by.
    public let name: String
    /// The absolute path of its file; nil for a set that ships with recol.
    public let path: String?

    /// A set from its name and path.
    public init(name: String, path: String?) {
      self.name = name
      self.path = path
    }

    /// Sets by names that tell them apart: a file by its own name, or with as many of the folders above it as it takes.
    /// A set that was given twice is offered once.
    ///
    /// - Parameter given: for each set its absolute path, or its name for one that ships with recol.
    public static func named(_ given: [(name: String, path: String?)]) -> [OfferedSet] {
      var known: Set<[UInt8]> = []
      let sets = given.filter { known.insert(Array(($0.path ?? $0.name).utf8)).inserted }
      let components = sets.map { $0.path?.split(separator: "/") ?? [$0.name[...]] }
      var counts = sets.map { _ in 1 }
      while true {
        let names = zip(components, counts).map { $0.suffix($1).joined(separator: "/") }
        var times: [String: Int] = [:]
        for name in names { times[name, default: 0] += 1 }
        let alike = sets.indices.filter { times[names[$0], default: 0] > 1 && counts[$0] < components[$0].count }
        if alike.isEmpty { return zip(sets, names).map { OfferedSet(name: $1, path: $0.path) } }
        for place in alike { counts[place] += 1 }
      }
    }
  }

  /// How long the server waits for clients.
  struct Patience: Sendable {
    /// For a request's line and header, and between two requests of a connection.
    var idle = Duration.seconds(30)
    /// How long a body may take to bring its next ``progress`` bytes.
    var body = Duration.seconds(30)
    /// What a body has to bring in that time, in bytes.
    var progress = 4096
    /// How many bytes of a refused body are still read, so that the client gets to read why.
    var leftover = 64 << 20
  }

  /// The address to listen at, or the name of one.
  public var host = "127.0.0.1"
  /// The port to listen at; 0 takes any that is free.
  public var port = 8080
  /// Further names by which clients may call this server, as in `Host`: behind a proxy, or in a container.
  public var names: [String] = []
  /// Where results are kept. Absolute.
  public var folder: String
  /// How long a request may be, in bytes.
  public var mostUpload = 2_000_000_000
  /// What clients must know; nil where only this machine can ask.
  public var token: String?
  /// The program that makes checks: recol itself. Absolute.
  public var program: String
  /// The names of the formats of `check`, that of the main report first.
  public var formats: [String]
  /// Sets of requirements to choose from.
  public var sets: [OfferedSet]
  /// The language where a client asks for none.
  public var language: Language
  /// Threads for each check; nil leaves that to it.
  public var threads: Int?

  /// Checks that run at once.
  var mostRunning = 1
  /// Checks that wait, those that are being sent included.
  var mostWaiting = 32
  var patience = Patience()
  var limits = CheckProcess.Limits()

  /// What must be said; the rest has usual values.
  public init(folder: String, program: String, formats: [String], sets: [OfferedSet], language: Language) {
    self.folder = folder
    self.program = program
    self.formats = formats
    self.sets = sets
    self.language = language
  }

  /// A token that nobody guesses.
  public static func makeToken() -> String { Secret.make(bytes: 16) }

  /// Whether only this machine can reach what listens at `host`.
  public static func isLoopback(_ host: String) -> Bool {
    let numbers = host.split(separator: ".", omittingEmptySubsequences: false).map { UInt8($0) }
    return host == "localhost" || host == "::1" || (numbers.count == 4 && numbers[0] == 127 && !numbers.contains(nil))
  }

  /// The reports that each check writes.
  var reports: [ReportKind] { formats.map(ReportKind.init) }
}
