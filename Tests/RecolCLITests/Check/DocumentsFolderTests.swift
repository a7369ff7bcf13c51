import Glibc
import TestSupport
import Testing

/// `recol check` with a folder of documents that cannot be looked through whole, or is given in several ways.
@Suite("recol check on a folder of documents")
struct DocumentsFolderTests {
  private let tool: Tool

  init() throws { tool = try Tool() }

  private static let model = SmallModel.file(
    """
    #1=IFCPROJECT('0000000000000000000001',$,'Projet',$,$,$,$,$,$);
    #10=IFCFAN('0000000000000000000010',$,'V-1',$,$,$,$,'V-1',$);
    """)

  private func cahier() throws -> String {
    try tool.write(
      "cahier.yaml",
      """
      cahier: {id: essai, title: {fr: Essai, en: Trial}, language: fr, schemas: [IFC4]}
      stages: [{id: doe, documents: [{id: notice}]}]
      requirements:
        - {id: D1, title: Documents, rule: D1, severity: major, stages: {from: doe}}
      """)
  }

  @Test("a folder that may not be opened is 4, and nothing is said to be missing of it")
  func closed() throws {
    let setpriv = "/usr/bin/setpriv"
    guard unsafe access(setpriv, X_OK) == 0 || geteuid() != 0 else {
      print("a folder that may not be opened: not tried, root may open all")
      return
    }
    let model = try tool.write("a.ifc", Self.model)
    let folder = try tool.makeFolder("doe")
    let cahier = try cahier()
    unsafe chmod(tool.folder, 0o755)
    unsafe chmod(folder, 0)
    defer { unsafe chmod(folder, 0o700) }
    let outcome = try tool.run(
      ["check", model, "--documents", folder, "--against", cahier, "--stage", "doe", "--format", "json"],
      under: geteuid() == 0 ? [setpriv, "--reuid=65534", "--regid=65534", "--clear-groups"] : [])
    #expect(outcome.status == 4 && outcome.output.contains("\"code\": \"unreadable-folder\""), "\(outcome.messages)")
    #expect(outcome.output.contains("\"whyCode\": \"unreadable-documents\""))
    #expect(!outcome.output.contains("absent.document"))
  }

  @Test("a folder that is deeper than recol goes is 4, whatever rules are asked")
  func deep() throws {
    let model = try tool.write("a.ifc", Self.model)
    var name = "doe"
    for _ in 0..<260 {
      try tool.makeFolder(name)
      name += "/n"
    }
    let outcome = try tool.run([
      "check", model, "--documents", tool.folder + "/doe", "--against", try cahier(), "--stage", "doe", "--format",
      "json",
    ])
    #expect(outcome.status == 4 && outcome.output.contains("\"code\": \"folder-too-large\""))
    #expect(outcome.output.contains("plus de 255 dossiers emboîtés") && !outcome.output.contains("200\u{202F}000"))
  }

  @Test("hidden files are told among what is left out, and are no documents")
  func hidden() throws {
    let model = try tool.write("a.ifc", Self.model)
    let folder = try tool.makeFolder("doe")
    try tool.write("doe/.notice.pdf", "%PDF-1.4\n%%EOF")
    let outcome = try tool.run([
      "check", model, "--documents", folder, "--against", try cahier(), "--stage", "doe", "--format", "json",
    ])
    #expect(outcome.output.contains("\"path\": \"\(folder)/.notice.pdf\", \"code\": \"hidden-file\""))
    #expect(outcome.output.contains("notice (0 / 1)"))
  }

  @Test("links and pipes are told among what is left out, whether the folder of models holds them or not")
  func oddities() throws {
    try tool.makeFolder("remise")
    let model = try tool.write("remise/a.ifc", Self.model)
    let folder = try tool.makeFolder("remise/doe")
    unsafe symlink("..", folder + "/lien")
    unsafe mkfifo(folder + "/tube.pdf", 0o600)
    for given in [model, tool.folder + "/remise"] {
      let outcome = try tool.run([
        "check", given, "--documents", folder, "--against", try cahier(), "--stage", "doe", "--format", "json",
      ])
      #expect(outcome.output.ranges(of: "\"path\": \"\(folder)/lien\", \"code\": \"link-not-followed\"").count == 1)
      #expect(outcome.output.ranges(of: "\"path\": \"\(folder)/tube.pdf\", \"code\": \"special-file\"").count == 1)
    }
  }

  @Test("a list is read once, however the folder that it lies in is spelled")
  func spelled() throws {
    try tool.makeFolder("remise")
    try tool.makeFolder("remise/doe")
    try tool.write("remise/a.ifc", Self.model)
    try tool.write("remise/doe/equipements.csv", "Repère;Désignation\nV-1;V-1\n")
    unsafe symlink("remise", tool.folder + "/lien")
    for folder in [
      "remise/doe", "./remise/doe", "remise//doe/", "lien/doe", tool.folder + "/remise/doe", "remise/../remise/doe",
    ] {
      for submission in ["remise", "./remise/", tool.folder + "/remise"] {
        let outcome = try tool.run(
          ["check", submission, "--documents", folder, "--against", "rules", "--format", "json"], in: tool.folder)
        #expect(outcome.output.contains("\"code\": \"D9\"") || outcome.output.contains("\"id\": \"D9\""))
        #expect(!outcome.output.contains("invalid.duplicate"), "\(submission) \(folder)")
      }
    }
  }

  @Test("is not told to be without effect where it decides the status")
  func missing() throws {
    let model = try tool.write("a.ifc", SmallModel.text)
    let ids = try tool.write("a.ids", SmallModel.requirements(SmallModel.wallSpecification()))
    func check(_ folder: String) throws -> Tool.Outcome {
      try tool.run(["check", model, "--against", ids, "--documents", folder])
    }
    let absent = try check(tool.folder + "/absent")
    #expect(absent.status == 4 && !absent.messages.contains("--documents"), "\(absent)")
    let there = try check(try tool.makeFolder("doe"))
    #expect(there.status == 1 && there.messages.contains("--documents"), "\(there)")
  }
}
