import Glibc
import Testing

@Suite("Paths that cannot be read")
struct PathMessageTests {
  private let tool: Tool
  private let model, ids: String

  init() throws {
    tool = try Tool()
    model = try tool.write("a.ifc", SmallModel.text)
    ids = try tool.write("a.ids", SmallModel.requirements(SmallModel.wallSpecification()))
  }

  /// What a run says, without the blanks that French keeps together.
  private func said(_ arguments: [String], under wrapper: [String] = []) throws -> String {
    let outcome = try tool.run(arguments, under: wrapper)
    return (outcome.output + outcome.messages).replacing("\u{00A0}", with: " ")
  }

  @Test("a folder is called what it is where a file is expected, and where it holds no model")
  func folders() throws {
    let folder = try tool.makeFolder("vide")
    #expect(try said(["info", folder]).contains("c'est un dossier ; il faut ici un fichier"))
    #expect(try said(["check", folder, "--against", ids]).contains("il ne contient aucune maquette"))
    for option in ["--baseline", "--waivers"] {
      let text = try said(["check", model, "--against", ids, option, folder])
      #expect(text.contains("c'est un dossier") && !text.contains("maquette"), "\(text)")
    }
  }

  @Test("a name that is not UTF-8 is told to be none, and not to be missing")
  func names() throws {
    let place = ["/bin/sh", "-c", "exec \"$@\" \"$(printf '\(tool.folder)/b\\351.ifc')\"", "sh"]
    #expect(try said(["info"], under: place).contains("son nom n'est pas en UTF-8"))
    #expect(try said(["check", model, "--against"], under: place).contains("son nom n'est pas en UTF-8"))
  }

  @Test("what the system refuses is said in French")
  func system() throws {
    #expect(try said(["info", String(repeating: "a", count: 300)]).contains("le nom est trop long"))
    let loop = tool.folder + "/boucle"
    #expect(unsafe symlink("boucle", loop) == 0)
    #expect(try said(["info", loop]).contains("des liens symboliques mènent les uns aux autres"))
  }

  @Test("a member is asked of a file that is no archive")
  func member() throws {
    #expect(try said(["info", model + "!b.ifc"]).contains("n'a pas de membre « b.ifc » : ce n'est pas une archive"))
  }
}
