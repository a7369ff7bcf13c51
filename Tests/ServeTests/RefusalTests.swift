import Testing

@testable import Serve

@Suite("Malformed and foreign requests")
struct RefusalTests {
  /// A request, and the statuses that may answer it; 0 is a connection that is closed without an answer.
  struct Attack: Sendable, CustomTestStringConvertible {
    let name: String
    let statuses: [Int]
    let pieces: @Sendable (UInt16) -> [String]
    var pause = Duration.zero

    init(_ name: String, _ statuses: [Int], pause: Duration = .zero, _ request: @escaping @Sendable (UInt16) -> String)
    {
      self.init(name, statuses, pause: pause, pieces: { [request($0)] })
    }

    init(_ name: String, _ statuses: [Int], pause: Duration = .zero, pieces: @escaping @Sendable (UInt16) -> [String]) {
      self.name = name
      self.statuses = statuses
      self.pieces = pieces
      self.pause = pause
    }

    var testDescription: String { name }
  }

  private static func form(_ body: String, _ fields: [String] = []) -> @Sendable (UInt16) -> String {
    { Raw.request("POST /checks", port: $0, ["Content-Type: multipart/form-data; boundary=b"] + fields, body: body) }
  }

  private static let file = Raw.part(#"name="models"; filename="a.ifc""#, "ISO")
  private static let set = Raw.part(#"name="set""#, "rules")

  static let attacks: [Attack] =
    paths + hosts + uploads + names + framing + slow

  private static let paths: [Attack] = [
    "/../../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/checks/../../../etc/passwd", "/checks/%2e%2e%2fcheck.json",
    "/checks/..%5c..%5cboot.ini", "/checks/%00", "/checks/00000000000000000000000000000000",
    "/checks/00000000000000000000000000000000/reports/..%2f..%2fcheck.json",
    "/checks/\(String(repeating: "0", count: 6000))",
    "//etc/passwd", "/serve.css/../../../../etc/passwd",
  ].map { path in Attack("GET \(path.prefix(60))", [404, 400]) { Raw.request("GET \(path)", port: $0) } }

  private static let hosts: [Attack] = [
    Attack("a foreign Host", [403]) { Raw.request("GET /", port: $0, host: "evil.example:\($0)") },
    Attack("a Host with another port", [403]) { Raw.request("GET /", port: $0, host: "127.0.0.1:\($0 ^ 1)") },
    Attack("a Host with a user", [403]) { Raw.request("GET /", port: $0, host: "evil@127.0.0.1:\($0)") },
    Attack("two Hosts", [400]) { Raw.request("GET /", port: $0, ["Host: evil.example"]) },
    Attack("no Host", [400]) { _ in "GET / HTTP/1.1\r\n\r\n" },
    Attack("our address from another Host", [403]) {
      Raw.request("GET http://127.0.0.1:\($0)/", port: $0, host: "evil.example:\($0)")
    },
    Attack("a foreign Origin", [403]) { Raw.upload(port: $0, ["Origin: http://evil.example"]) },
    Attack("the Origin null", [403]) { Raw.upload(port: $0, ["Origin: null"]) },
    Attack("a foreign Origin that reads", [403]) { Raw.request("GET /", port: $0, ["Origin: http://localhost:1"]) },
    Attack("another site's form", [403]) { Raw.upload(port: $0, ["Sec-Fetch-Site: cross-site"]) },
    Attack("a browser without the form's proof", [403]) {
      Raw.upload(port: $0, ["Origin: http://127.0.0.1:\($0)", "Sec-Fetch-Site: same-origin"])
    },
    Attack("a wrong proof", [403]) { Raw.upload(port: $0, extra: Raw.part(#"name="csrf""#, "0000")) },
    Attack("deleting without a proof", [403, 404, 400]) {
      Raw.request("POST /checks/\(String(repeating: "0", count: 32))/delete", port: $0, body: "csrf=1")
    },
  ]

  private static let uploads: [Attack] = [
    Attack("an upload that is no form", [400]) { Raw.request("POST /checks", port: $0, body: "{}") },
    Attack("a form without boundary", [400]) {
      Raw.request("POST /checks", port: $0, ["Content-Type: multipart/form-data"], body: file)
    },
    Attack("a boundary that is too long", [400]) {
      let boundary = String(repeating: "b", count: 71)
      return Raw.request(
        "POST /checks", port: $0, ["Content-Type: multipart/form-data; boundary=\(boundary)"], body: file)
    },
    Attack("two content types", [400]) {
      Raw.upload(port: $0, ["Content-Type: multipart/form-data; boundary=c"])
    },
    Attack("no last boundary", [400], form(set + file)),
    Attack("another boundary", [400], form("--c\r\n\r\n--c--")),
    Attack("an unknown field", [400], form(set + file + Raw.part(#"name="path""#, "/etc") + "--b--")),
    Attack("a text in place of a file", [400], form(set + Raw.part(#"name="models""#, "ISO") + "--b--")),
    Attack("an unknown set", [400], form(file + Raw.part(#"name="set""#, "/etc/passwd") + "--b--")),
    Attack("a stage that is an option", [400], form(file + set + Raw.part(#"name="stage""#, "a;$(id)") + "--b--")),
    Attack("a day that is none", [400], form(file + set + Raw.part(#"name="delivered""#, "2026-1-1 --x") + "--b--")),
    Attack("a calendar that is none", [400], form(file + set + Raw.part(#"name="calendar""#, "mars") + "--b--")),
    Attack("an amount that is none", [400], form(file + set + Raw.part(#"name="amount""#, "12 --x") + "--b--")),
    Attack("a long value", [400], form(file + Raw.part(#"name="lot""#, String(repeating: "l", count: 2000)) + "--b--")),
    Attack("a long header of a part", [400], form("--b\r\nX: \(String(repeating: "x", count: 9000))\r\n\r\n" + file)),
    Attack("no model", [400], form(set + "--b--")),
    Attack("a length beyond the limit", [413]) { port in
      "POST /checks HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\nContent-Type: multipart/form-data; boundary=b\r\n"
        + "Content-Length: 99999999999\r\n\r\n"
    },
    Attack("more than the limit without saying so", [413]) { port in
      let big = String(repeating: "x", count: 1 << 19)
      let chunk = "80000\r\n\(big)\r\n"
      let head = set + "--b\r\nContent-Disposition: form-data; name=models; filename=a.ifc\r\n\r\n"
      return "POST /checks HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\nContent-Type: multipart/form-data; boundary=b\r\n"
        + "Transfer-Encoding: chunked\r\n\r\n\(String(head.utf8.count, radix: 16))\r\n\(head)\r\n\(chunk)\(chunk)\(chunk)0\r\n\r\n"
    },
  ]

  private static let names: [Attack] = [
    "../../a.ifc", "/etc/cron.d/a.ifc", "a/../../../b.ifc", "..\\\\..\\\\a.ifc", "C:\\a.ifc", "%2e%2e/a.ifc",
    "a%2f..%2fb.ifc",
    "a/", String(repeating: "n", count: 2000), String(repeating: "d/", count: 40) + "a.ifc", "a\0.ifc",
  ].map { name in
    Attack("the file name \(name.prefix(20).debugDescription)", [400]) { Raw.upload(port: $0, fileName: name) }
  }

  private static let framing: [Attack] = [
    Attack("no HTTP", [400, 0]) { _ in "\u{16}\u{3}\u{1} hello\r\n\r\n" },
    Attack("another method", [404, 405, 400]) { Raw.request("DELETE /checks", port: $0) },
    Attack("CONNECT", [400, 404, 0]) { Raw.request("CONNECT evil.example:443", port: $0) },
    Attack("a long line", [400, 404, 414, 431, 0]) {
      Raw.request("GET /\(String(repeating: "a", count: 200_000))", port: $0)
    },
    Attack("a long field", [400, 431, 0]) {
      Raw.request("GET /", port: $0, ["X: \(String(repeating: "a", count: 200_000))"])
    },
    Attack("many fields", [400, 431, 0]) { Raw.request("GET /", port: $0, (0..<2000).map { "X-\($0): a" }) },
    Attack("a field with a null byte", [400, 0]) { Raw.request("GET /", port: $0, ["X: a\0b"]) },
    Attack("two lengths", [400, 0]) { Raw.upload(port: $0, ["Content-Length: 3"]) },
    Attack("a length that is none", [400, 0]) { Raw.request("POST /checks", port: $0, ["Content-Length: -1"]) },
    Attack("a length and chunks", [400, 0]) { Raw.upload(port: $0, ["Transfer-Encoding: chunked"]) },
    Attack("chunks that lie", [400, 0]) { port in
      "POST /checks HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\nContent-Type: multipart/form-data; boundary=b\r\n"
        + "Transfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFFFF\r\n--b\r\n"
    },
  ]

  private static let slow: [Attack] = [
    Attack(
      "a head that does not end", [0], pause: .milliseconds(300),
      pieces: { port in
        ["GET / HTTP/1.1\r\n"] + (0..<12).map { "X-\($0): a\r\n" }
      }),
    Attack(
      "a body that does not come", [0, 400],
      pieces: { port in
        [
          "POST /checks HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\nContent-Type: multipart/form-data; boundary=b\r\n"
            + "Content-Length: 10000\r\n\r\n" + set
            + "--b\r\nContent-Disposition: form-data; name=models; filename=a\r\n\r\nISO"
        ]
      }),
    Attack(
      "a body that comes byte by byte", [0, 400], pause: .milliseconds(200),
      pieces: { port in
        [
          "POST /checks HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\nContent-Type: multipart/form-data; boundary=b\r\n"
            + "Content-Length: 10000\r\n\r\n" + set
            + "--b\r\nContent-Disposition: form-data; name=models; filename=a\r\n\r\n"
        ]
          + Array(repeating: "I", count: 20)
      }),
  ]

  @Test("at least 40 of them are refused, with nothing written and the server as before")
  func refused() async throws {
    #expect(Self.attacks.count >= 40)
    try await RunningServer.with { settings in
      settings.patience = .init(idle: .seconds(1), body: .seconds(1), progress: 64, leftover: 1 << 20)
    } _: { server in
      for attack in Self.attacks {
        let answer = try await server.send(attack.pieces(server.port), pause: attack.pause)
        let status = Int(answer.split(separator: " ").dropFirst().first ?? "") ?? 0
        #expect(attack.statuses.contains(status), "\(attack.name): \(answer.prefix(200))")
        let left = try await server.lasting()
        #expect(left.isEmpty, "\(attack.name): \(left)")
      }
      let usual = try await server.send([Raw.request("GET /", port: server.port, ["Connection: close"])])
      #expect(usual.hasPrefix("HTTP/1.1 200"))
    }
  }

  @Test("without its token an address for others answers 401, and a wrong one does not help")
  func token() async throws {
    try await RunningServer.with {
      $0.token = "0123456789abcdef"
    } _: { server in
      func status(_ line: String, _ fields: [String] = [], body: String = "") async throws -> String {
        let text = try await server.send([
          Raw.request(line, port: server.port, fields + ["Connection: close"], body: body)
        ])
        return String(text.split(separator: " ").dropFirst().first ?? "")
      }
      #expect(try await status("GET /") == "401")
      #expect(try await status("GET /nowhere") == "401")
      #expect(try await server.send([Raw.upload(port: server.port)]).hasPrefix("HTTP/1.1 401"))
      #expect(try await status("GET /", ["Authorization: Bearer 0123456789abcdee"]) == "401")
      #expect(try await status("GET /", ["Authorization: Basic 0123456789abcdef"]) == "401")
      #expect(try await status("GET /", ["Cookie: recol=0123456789abcdef"]) == "401")
      #expect(try await status("POST /login", body: "token=0123456789abcdee") == "401")
      #expect(try await status("GET /", ["Authorization: Bearer 0123456789abcdef"]) == "200")
      let entered = try await server.send([
        Raw.request("POST /login", port: server.port, body: "token=0123456789abcdef&lang=en")
      ])
      #expect(entered.hasPrefix("HTTP/1.1 303") && entered.contains("HttpOnly; SameSite=Strict"))
      let cookie = entered.split(separator: "\r\n").first { $0.hasPrefix("Set-Cookie: ") }?.dropFirst(12).prefix {
        $0 != ";"
      }
      #expect(try await status("GET /", ["Cookie: \(cookie ?? "")"]) == "200")
      #expect(try await server.lasting().isEmpty)
    }
  }
}

@Suite("Who may ask")
struct AccessTests {
  @Test(
    "only addresses that nobody else can reach do without a token",
    arguments: [
      ("127.0.0.1", true), ("127.8.0.1", true), ("localhost", true), ("::1", true), ("0.0.0.0", false), ("::", false),
      ("192.168.1.2", false), ("127.evil.example.org", false), ("127.0.0.evil", false), ("127.0.0.256", false),
      ("localhost.example.org", false), ("", false),
    ])
  func loopback(host: String, isLoopback: Bool) {
    #expect(ServeSettings.isLoopback(host) == isLoopback)
  }

  @Test(
    "a Host is a host and a port",
    arguments: [
      ("LOCALHOST:80", "localhost", 80), ("[::1]:8080", "::1", 8080), ("example.org", "example.org", nil),
      ("[::1]", "::1", nil), ("a@b:80", nil, nil), ("a:b", nil, nil), (":80", nil, nil), ("a:99999", nil, nil),
      ("a/b", nil, nil), ("[::1", nil, nil), ("[::1]80", nil, nil), ("", nil, nil),
    ] as [(String, String?, Int?)])
  func authority(text: String, host: String?, port: Int?) {
    #expect(Authority(text)?.host == host)
    #expect(Authority(text)?.port == port)
  }

  @Test("a secret is the same as itself alone", arguments: ["", "a", "abcd", "abcf", "abcde", "ABCDE", "abcdf"])
  func secrets(other: String) {
    #expect(Secret.isSame(other, "abcde") == (other == "abcde"))
  }
}
