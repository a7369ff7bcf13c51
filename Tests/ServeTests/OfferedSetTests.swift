import FoundationEssentials
import Testing

@testable import Serve

@Suite("Sets of requirements that are offered")
struct OfferedSetTests {
  private func names(_ paths: [String]) -> [String] {
    ServeSettings.OfferedSet.named(paths.map { (String($0.split(separator: "/").last ?? ""), $0) }).map(\.name)
  }

  @Test("have names that tell them apart, with no more folders than that takes")
  func names() {
    #expect(names(["/srv/a/cahier.yaml", "/srv/b/cahier.yaml"]) == ["a/cahier.yaml", "b/cahier.yaml"])
    #expect(names(["/srv/cahier.yaml", "/srv/b/asked.ids"]) == ["cahier.yaml", "asked.ids"])
    #expect(names(["/a/x/c.ids", "/b/x/c.ids", "/b/d.ids"]) == ["a/x/c.ids", "b/x/c.ids", "d.ids"])
    #expect(names(["/c.ids", "/x/c.ids"]) == ["c.ids", "x/c.ids"])
  }

  @Test("that ship with recol keep their names, and what was given twice is offered once")
  func shipped() {
    let sets = ServeSettings.OfferedSet.named([
      ("rules", nil), ("own/rules", "/srv/own/rules"), ("rules", nil), ("rules", "/srv/own/rules"),
    ])
    #expect(sets.map(\.name) == ["rules", "own/rules"])
    #expect(sets.map(\.path) == [nil, "/srv/own/rules"])
  }

  @Test("are each what is chosen, even the second of two files of one name")
  func chosen() async throws {
    let folder = FileManager.default.temporaryDirectory.path + "/recol-sets-\(CheckID.make())"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    for name in ["a", "b"] {
      try FileManager.default.createDirectory(atPath: folder + "/" + name, withIntermediateDirectories: true)
      let cahier = "cahier: {id: \(name), title: Title of \(name)}\n"
      try Data(cahier.utf8).write(to: URL(filePath: "\(folder)/\(name)/cahier.yaml"))
    }
    let sets = ServeSettings.OfferedSet.named(["a", "b"].map { ("cahier.yaml", "\(folder)/\($0)/cahier.yaml") })
    try await RunningServer.with({ $0.sets = sets }) { server in
      let home = try await server.send([Raw.request("GET /", port: server.port)])
      #expect(home.contains("value=\"a/cahier.yaml\"") && home.contains("value=\"b/cahier.yaml\""))
      let body =
        Raw.part(#"name="set""#, "b/cahier.yaml") + Raw.part(#"name="models"; filename="m.ifc""#, "ISO") + "--b--\r\n"
      let answer = try await server.send([
        Raw.request(
          "POST /checks", port: server.port, ["Content-Type: multipart/form-data; boundary=b"], body: body)
      ])
      let address = try #require(answer.firstRange(of: "/checks/")).lowerBound
      let place = answer[address...].prefix { $0 != "?" && !$0.isNewline }
      let page = try await server.send([Raw.request("GET \(place)", port: server.port)])
      #expect(page.contains("<li>b/cahier.yaml</li>"), "\(page.prefix(3_000))")
      let kept = server.leftovers.filter { $0.hasSuffix(".yaml") }
      #expect(kept.allSatisfy { $0.hasSuffix("/b/cahier.yaml") }, "\(kept)")
    }
  }
}
