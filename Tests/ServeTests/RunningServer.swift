import FoundationEssentials
import Glibc
import Synchronization
import Testing
import Wording

@testable import Serve

/// A server in a folder of its own on a free port, as long as a test runs.
struct RunningServer {
  let port: UInt16
  let folder: String

  /// Runs `body` beside a server, then ends that.
  static func with(
    _ change: (inout ServeSettings) -> Void = { _ in }, _ body: (RunningServer) async throws -> Void
  ) async throws {
    var template = Array("/tmp/recol-serve-test-XXXXXX".utf8CString)
    try #require(unsafe mkdtemp(&template) != nil)
    let folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    var settings = ServeSettings(
      folder: folder + "/data", program: program, formats: ["text", "json"],
      sets: [.init(name: "batiment-fr", path: nil), .init(name: "rules", path: nil)], language: .fr)
    settings.port = 0
    settings.mostUpload = 1 << 20
    change(&settings)
    let server = CheckServer(settings)
    let (ports, port) = AsyncStream.makeStream(of: Int.self)
    let running = Task {
      defer { port.finish() }
      try await server.run { port.yield($0) }
    }
    defer { running.cancel() }
    var iterator = ports.makeAsyncIterator()
    guard let number = await iterator.next() else { return try await running.value }
    try await body(RunningServer(port: UInt16(number), folder: folder + "/data"))
    running.cancel()
    _ = await running.result
  }

  /// `recol` beside the test bundle.
  static let program: String = {
    let itself = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    let bundle = (CommandLine.arguments + [itself]).first { $0.hasSuffix(".xctest") } ?? itself
    return bundle.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/") + "/recol"
  }()

  /// What lies in the data folder beside the folders that are always there.
  var leftovers: [String] {
    let all = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
    return all.filter { !["arriving", "checks", "lock"].contains($0) }
  }

  /// What is still left when there was time to clear up: a server that gives a connection up clears up behind it, and on
  /// a busy machine the one who was cut off may look first.
  func lasting() async throws -> [String] {
    for _ in 0..<100 where !leftovers.isEmpty { try await Task.sleep(for: .milliseconds(50)) }
    return leftovers
  }

  /// Sends bytes as they are; what came back until the server closed or nothing came for some seconds.
  ///
  /// - Parameters:
  ///   - pieces: sent one after the other.
  ///   - pause: between two pieces.
  func send(_ pieces: [String], pause: Duration = .zero, wait: Int = 5) async throws -> String {
    let descriptor = try connected()
    defer { close(descriptor) }
    for (number, piece) in pieces.enumerated() {
      if number > 0, pause > .zero { try await Task.sleep(for: pause) }
      if !write(Array(piece.utf8), to: descriptor) { break }
    }
    return try await answer(descriptor, wait: wait)
  }

  private func connected() throws -> Int32 {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    try #require(descriptor >= 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let result = unsafe withUnsafePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { unsafe connect(descriptor, $0, 16) }
    }
    try #require(result == 0)
    return descriptor
  }

  private func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let part = Array(rest.prefix(1 << 16))
      let count = unsafe Glibc.send(descriptor, part, part.count, Int32(MSG_NOSIGNAL))
      if count <= 0 { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  /// Everything that comes until the connection ends, or the answer is whole, or time is over.
  private func answer(_ descriptor: Int32, wait: Int) async throws -> String {
    var all: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    let end = ContinuousClock.now + .seconds(wait)
    while ContinuousClock.now < end {
      let count = unsafe recv(descriptor, &block, block.count, Int32(MSG_DONTWAIT))
      if count == 0 || (count < 0 && errno != EAGAIN && errno != EINTR) { break }
      if count < 0 {
        try await Task.sleep(for: .milliseconds(5))
        continue
      }
      all += block[..<count]
      let text = String(decoding: all, as: UTF8.self)
      if let head = text.firstRange(of: "\r\n\r\n"), let field = text.firstRange(of: "Content-Length: ") {
        let length = Int(text[field.upperBound...].prefix { $0.isNumber }) ?? 0
        if text[head.upperBound...].utf8.count >= length { break }
      }
    }
    return String(decoding: all, as: UTF8.self)
  }
}

/// Requests as text.
enum Raw {
  /// A request with `Host` as it should be.
  static func request(
    _ line: String, port: UInt16, _ fields: [String] = [], body: String = "", host: String? = nil
  ) -> String {
    let length = body.isEmpty ? [] : ["Content-Length: \(body.utf8.count)"]
    let all = [line + " HTTP/1.1", "Host: \(host ?? "127.0.0.1:\(port)")"] + fields + length
    return all.joined(separator: "\r\n") + "\r\n\r\n" + body
  }

  /// An upload of one file and the set `rules`.
  static func upload(
    port: UInt16, fileName: String = "a.ifc", content: String = "ISO", _ fields: [String] = [],
    extra: String = "", host: String? = nil
  ) -> String {
    request(
      "POST /checks", port: port, ["Content-Type: multipart/form-data; boundary=b"] + fields,
      body: extra + part(#"name="set""#, "rules") + part("name=\"models\"; filename=\"\(fileName)\"", content)
        + "--b--\r\n",
      host: host)
  }

  static func part(_ disposition: String, _ content: String) -> String {
    "--b\r\nContent-Disposition: form-data; \(disposition)\r\n\r\n\(content)\r\n"
  }
}
