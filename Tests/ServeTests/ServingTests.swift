import FoundationEssentials
import Testing

@testable import Serve

@Suite("Deliveries are received, checked and kept")
struct ServingTests {
  /// What `GET /checks/ID/status` says.
  private struct Status: Decodable {
    let state: String
    let exit: Int32?
  }

  private struct Sent: Decodable {
    let id: String
    let url: String
  }

  private static func body(_ answer: String) -> String {
    answer.firstRange(of: "\r\n\r\n").map { String(answer[$0.upperBound...]) } ?? ""
  }

  private static func upload(_ server: RunningServer, _ request: String) async throws -> Sent {
    let answer = try await server.send([request], wait: 30)
    try #require(answer.hasPrefix("HTTP/1.1 201"), "\(answer.prefix(300))")
    return try JSONDecoder().decode(Sent.self, from: Data(body(answer).utf8))
  }

  /// Waits until the check is done.
  private static func finish(_ server: RunningServer, _ id: String) async throws -> Status {
    for _ in 0..<600 {
      let answer = try await server.send([Raw.request("GET /checks/\(id)/status", port: server.port)])
      let status = try JSONDecoder().decode(Status.self, from: Data(body(answer).utf8))
      if status.state == "done" { return status }
      try await Task.sleep(for: .milliseconds(100))
    }
    throw CancellationError()
  }

  private static let json = ["Accept: application/json"]

  @Test("a model is sent, checked, its reports fetched, the check deleted")
  func whole() async throws {
    try await RunningServer.with { server in
      let name = "<b>école</b>.ifc"
      let sent = try await Self.upload(server, Raw.upload(port: server.port, fileName: name, Self.json))
      #expect(CheckID.isOne(sent.id))
      let status = try await Self.finish(server, sent.id)
      #expect(status.exit == 4, "three letters are no model")
      let page = try await server.send([Raw.request("GET \(sent.url)", port: server.port)])
      #expect(page.contains("&lt;b&gt;école&lt;/b&gt;.ifc") && !page.contains("<b>école"))
      let report = try await server.send([Raw.request("GET \(sent.url)/reports/json", port: server.port)])
      #expect(report.contains("Content-Security-Policy: sandbox") && report.contains("\"status\""))
      #expect(!report.contains(server.folder), "where the server keeps things is nobody's business")
      #expect(!server.leftovers.contains { $0.hasSuffix(".ifc") }, "the model is not kept")
      let home = try await server.send([Raw.request("GET /", port: server.port)])
      #expect(home.contains(sent.id))
      let proof = try #require(
        home.firstRange(of: #"name="csrf" value=""#).map { home[$0.upperBound...].prefix { $0 != "\"" } })
      let kept = try await server.send([Raw.request("POST \(sent.url)/delete", port: server.port, body: "csrf=00")])
      #expect(kept.hasPrefix("HTTP/1.1 403"))
      for body in ["", "x=y", "csrf", "%zz=%"] {
        let told = try await server.send([Raw.request("POST \(sent.url)/delete", port: server.port, body: body)])
        #expect(told.hasPrefix("HTTP/1.1 40") && told.contains("<html"), "\(body)")
      }
      let gone = try await server.send([
        Raw.request("POST \(sent.url)/delete", port: server.port, body: "csrf=\(proof)")
      ])
      #expect(gone.hasPrefix("HTTP/1.1 303") && server.leftovers.isEmpty)
    }
  }

  @Test("a browser's form with its proof is taken, and folders keep their shape")
  func form() async throws {
    try await RunningServer.with {
      $0.mostRunning = 0
    } _: { server in
      let home = try await server.send([Raw.request("GET /", port: server.port)])
      let proof = try #require(
        home.firstRange(of: #"name="csrf" value=""#).map { home[$0.upperBound...].prefix { $0 != "\"" } })
      let origin = ["Origin: http://127.0.0.1:\(server.port)", "Sec-Fetch-Site: same-origin"]
      let files = ["remise/a.ifc", "remise/DOE/CVC/FT.pdf", "remise/DOE/CVC/FT.pdf"].map {
        Raw.part("name=\"folder\"; filename=\"\($0)\"", "x")
      }
      let unused = Raw.part(#"name="requirements"; filename="""#, "")
      let answer = try await server.send([
        Raw.upload(
          port: server.port, fileName: "seul.ifc", origin,
          extra: Raw.part(#"name="csrf""#, String(proof)) + files.joined() + unused)
      ])
      #expect(answer.hasPrefix("HTTP/1.1 303"), "\(answer)")
      let delivered = server.leftovers.filter { $0.contains("/work/remise/") }.map {
        $0.split(separator: "/").dropFirst(4)
      }
      #expect(
        Set(delivered.map { $0.joined(separator: "/") })
          == ["a.ifc", "seul.ifc", "DOE", "DOE/CVC", "DOE/CVC/FT.pdf", "DOE/CVC/FT (2).pdf"])
    }
  }

  @Test("twenty uploads at once all arrive, and the queue makes them one by one")
  func twenty() async throws {
    try await RunningServer.with { server in
      try await withThrowingTaskGroup(of: String.self) { group in
        for number in 0..<20 {
          group.addTask {
            let content = String(repeating: "x", count: 200_000 + number)
            return try await Self.upload(server, Raw.upload(port: server.port, content: content, Self.json)).id
          }
        }
        var ids: Set<String> = []
        for try await id in group { ids.insert(id) }
        #expect(ids.count == 20)
        for id in ids { #expect(try await Self.finish(server, id).exit == 4) }
      }
    }
  }

  @Test("an upload that cannot be admitted leaves nothing on the disk")
  func unadmitted() async throws {
    try await RunningServer.with { server in
      try FileManager.default.removeItem(atPath: server.folder + "/checks")
      let answer = try await server.send([Raw.upload(port: server.port, fileName: "m.ifc", Self.json)])
      #expect(answer.hasPrefix("HTTP/1.1 5"), "\(answer.prefix(300))")
      #expect(try await server.lasting() == [])
      try FileManager.default.createDirectory(atPath: server.folder + "/checks", withIntermediateDirectories: true)
      _ = try await Self.upload(server, Raw.upload(port: server.port, fileName: "m.ifc", Self.json))
    }
  }

  @Test("a full queue answers 503 and when to come back")
  func full() async throws {
    try await RunningServer.with { settings in
      settings.mostRunning = 0
      settings.mostWaiting = 2
    } _: { server in
      for expected in ["201", "201", "503"] {
        let answer = try await server.send([Raw.upload(port: server.port, Self.json)])
        #expect(answer.hasPrefix("HTTP/1.1 \(expected)"))
        #expect(answer.contains("Retry-After: 60") == (expected == "503"))
      }
    }
  }

  @Test("a check that hangs or crashes is ended and said, and the next one is made")
  func limits() async throws {
    try await RunningServer.with { settings in
      settings.program = "/bin/cat"
      settings.limits.time = .milliseconds(200)
    } _: { server in
      // cat refuses the options of check at once.
      let sent = try await Self.upload(server, Raw.upload(port: server.port, Self.json))
      #expect(try await Self.finish(server, sent.id).exit == 1)
    }
    let folder = CheckFolder(path: "/tmp/recol-process-\(CheckID.make())")
    try folder.make()
    defer { folder.remove() }
    var limits = CheckProcess.Limits()
    limits.time = .milliseconds(200)
    let hanging = CheckProcess(program: "/bin/sleep", arguments: ["60"], folder: folder, limits: limits)
    #expect(try await hanging.run() == .tooLong)
    let crashing = CheckProcess(
      program: "/bin/sh", arguments: ["-c", "kill -SEGV $$"], folder: folder, limits: .init())
    #expect(try await crashing.run() == .signal(11))
    let missing = CheckProcess(program: "/nowhere", arguments: [], folder: folder, limits: .init())
    #expect(try await missing.run() == .notStarted(2))
    let broken = Task {
      try await CheckProcess(program: "/bin/sleep", arguments: ["60"], folder: folder, limits: .init()).run()
    }
    try await Task.sleep(for: .milliseconds(50))
    broken.cancel()
    await #expect(throws: CancellationError.self) { try await broken.value }
  }

  @Test("SIGTERM ends the program with 0, and standard error says the address")
  func stop() async throws {
    let folder = CheckFolder(path: "/tmp/recol-process-\(CheckID.make())")
    try folder.make()
    defer { folder.remove() }
    let program = CheckProcess(
      program: "/usr/bin/timeout",
      arguments: ["--preserve-status", "3", RunningServer.program, "serve", "--port", "0", "--data", "data"],
      folder: folder, limits: .init())
    #expect(try await program.run() == .status(0))
    #expect(folder.said.contains("http://127.0.0.1:"))
  }

  @Test("what waited is made by the next server, and what was arriving is gone")
  func restart() async throws {
    let folder = "/tmp/recol-restart-\(CheckID.make())"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    var id = ""
    try await RunningServer.with { settings in
      settings.folder = folder
      settings.mostRunning = 0
    } _: { server in
      id = try await Self.upload(server, Raw.upload(port: server.port, Self.json)).id
      await #expect(throws: CheckServer.Trouble.self) {
        try await RunningServer.with {
          $0.folder = folder
        } _: { _ in
        }
      }
    }
    try CheckFolder(path: folder + "/arriving/00").make()
    try await RunningServer.with {
      $0.folder = folder
    } _: { server in
      let status = try await Self.finish(server, id)
      #expect(status.exit == 4)
      let arriving = try FileManager.default.contentsOfDirectory(atPath: folder + "/arriving")
      #expect(arriving.isEmpty)
    }
  }
}
