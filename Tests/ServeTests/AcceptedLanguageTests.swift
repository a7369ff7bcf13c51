import Testing
import Wording

@Suite("The language that a browser asks for")
struct AcceptedLanguageTests {
  @Test(
    "is that of the greatest weight, whatever order they are written in",
    arguments: [
      ("en;q=0.9", Language.en), ("de,en;q=0.5", .en), ("de-DE,de;q=0.9,en;q=0.8,fr;q=0.1", .en),
      ("fr;q=0.2, en-GB;q=0.3", .en), ("en;q=0.5,fr", .fr), ("en,fr", .en), ("en ; Q=0.9", .en), ("EN-us", .en),
    ])
  func weights(field: String, language: Language) {
    #expect(Language.preferred(accepting: field, default: .fr) == language)
  }

  @Test(
    "is none that it refuses, and that of the server where it names none",
    arguments: [
      ("en;q=0", Language.fr), ("fr;q=0, *", .en), ("de, *;q=0.5", .fr), ("de", .fr), ("", .fr), ("en;q=2", .fr),
      ("en;q=", .fr), ("*;q=0", .fr), ("en;q=0.1, *", .fr), (";,;q=1,", .fr),
    ])
  func refused(field: String, language: Language) {
    #expect(Language.preferred(accepting: field, default: .fr) == language)
  }

  @Test("is spoken by the server")
  func served() async throws {
    try await RunningServer.with { server in
      let page = try await server.send(
        [Raw.request("GET /", port: server.port, ["Accept-Language: de-DE,de;q=0.9,en;q=0.8,fr;q=0.1"])])
      #expect(page.contains("<html lang=\"en\""), "\(page.prefix(600))")
    }
  }
}
