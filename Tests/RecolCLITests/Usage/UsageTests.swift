import Glibc
import Testing

@Suite("The command line itself")
struct UsageTests {
  private static let verbs = ["check", "info", "show", "audit", "convert", "diff", "scan", "serve"]

  @Test("the help of scan and convert names all that they take")
  func helpNamesAll() throws {
    let tool = try Tool()
    let scan = try tool.run(["scan", "--help"]).output
    #expect(scan.contains("cobie=FICHIER") && scan.contains("gmao=FICHIER"))
    let convert = try tool.run(["convert", "--help"]).output
    #expect(convert.contains("rules") && convert.contains("buildingsmart"))
  }

  @Test(
    "a wrong command line ends with 2, says why, and writes nothing to standard output",
    arguments: [
      ([], "il manque un verbe"), (["vérifie"], "verbe inconnu"), (["chekc", "a"], "vouliez-vous dire « check »"),
      (["help", "nothing"], "verbe inconnu"), (["--lang", "fr", "infos"], "vouliez-vous dire « info »"),
      (["--format", "json", "info", "a"], "--format est une option de « info »"),
      (["info"], "il manque l'argument"),
      (["info", "--nope", "a"], "option inconnue"), (["info", "--formta", "json", "a"], "vouliez-vous dire"),
      (["info", "a", "b"], "argument de trop"), (["info", "a", "--format"], "il manque une valeur"),
      (["info", "a", "--format", "yaml"], "formats possibles : text, json"),
      (["info", "a", "--lang", "de"], "langue inconnue"), (["info", "a", "--threads", "0"], "--threads"),
      (["check", "a", "--against", "b", "--max-failures", "-1"], "attend un nombre à partir de 0"),
      (["check", "a", "--against", "b", "--fail-under", "-1"], "--fail-under"),
      (["check", "a", "--against", "b", "--fail-under", "0x5F"], "--fail-under"),
      (["check", "a", "--against", "b", "--fail-under", "1e2"], "--fail-under"),
      (["info", "-lead.ifc"], "un fichier de ce nom s'écrit « ./-lead.ifc »"),
      (["info", "a", "--threads", "-1"], "et non « -1 »"), (["serve", "--port", "-1"], "et non « -1 »"),
      (["scan", "a", "--db", "b", "--memory", "-1"], "et non « -1 »"),
      (["check", "a", "--against", "b", "--amount", "-5"], "et non « -5 »"),
      (["info", "a", "--threads", "beaucoup"], "--threads"), (["info", "a", "--report", "rapport.json"], "--report"),
      (["info", "a", "--report", "json=r", "--report", "text=r"], "deux rapports"),
      (["info", "a", "--report", "json=r", "--report", "text=./r"], "deux rapports"),
      (["info", "a", "--report", "json=/tmp/r", "--report", "text=/tmp//../tmp/r"], "deux rapports"),
      (["serve", "--port", "70000"], "--port"), (["serve", "--max-upload", "beaucoup"], "taille"),
      (["serve", "--token", "court"], "jeton"), (["serve", "a"], "argument de trop"),
      (["info", "a", "--quiet=oui"], "n'accepte pas de valeur"), (["audit"], "il manque l'argument"),
    ])
  func wrongUsage(arguments: [String], said: String) throws {
    let outcome = try Tool().run(arguments)
    #expect(outcome.status == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.messages.replacing("\u{00A0}", with: " ").contains(said), "\(outcome.messages)")
    #expect(outcome.messages.contains("--help"))
  }

  @Test(
    "an option that takes one value and is given twice is refused: either would silently win",
    arguments: [
      ["check", "a", "--against", "b", "--lot", "cvc", "--lot", "ele"],
      ["check", "a", "--against", "b", "--stage=apd", "--stage", "doe"],
      ["check", "a", "--against", "b", "--fail-under=1", "--fail-under=2"],
      ["check", "a", "--against", "b", "--baseline", "c", "--against", "d", "--baseline", "c"],
      ["info", "a", "--format", "json", "--format", "json"], ["--lang", "fr", "info", "a", "--lang", "fr"],
      ["scan", "a", "--db", "b", "--db", "c"], ["serve", "--port", "1", "--port", "2"],
      ["convert", "a", "b.ids", "--stage", "doe", "--stage", "doe"], ["audit", "a", "--covers", "b", "--covers", "c"],
    ])
  func repeated(arguments: [String]) throws {
    let outcome = try Tool().run(arguments)
    #expect(outcome.status == 2 && outcome.output.isEmpty)
    #expect(outcome.messages.contains("est donné plusieurs fois"), "\(outcome.messages)")
  }

  @Test(
    "a clock that is none is refused: the report would be another one every day",
    arguments: ["hier", "1.5", "2026-01-31", "99999999999999999999", "9223372036854775807"])
  func clock(setting: String) throws {
    let tool = try Tool()
    let info = ["info", try tool.write("a.ifc", SmallModel.text)]
    let outcome = try tool.run(info, environment: ["LANG": "en", "SOURCE_DATE_EPOCH": setting])
    #expect(outcome.status == 2 && outcome.output.isEmpty && outcome.messages.contains(setting), "\(outcome)")
    #expect(try tool.run(info, environment: ["SOURCE_DATE_EPOCH": ""]).status == 0)
  }

  @Test("lists and flags may be given as often as somebody likes")
  func repeatable() throws {
    let tool = try Tool()
    let model = try tool.write("a.ifc", SmallModel.text)
    let ids = try tool.write("a.ids", SmallModel.requirements(SmallModel.wallSpecification()))
    let outcome = try tool.run(
      [
        "check", model, "--against", ids, "--against", ids, "--quiet", "--quiet", "--report",
        "csv=\(tool.folder)/1", "--report", "csv=\(tool.folder)/2",
      ])
    #expect(outcome.status == 1, "\(outcome.messages)")
  }

  @Test("no report goes in the place of another, nor into a folder that another takes whole")
  func reportsApart() throws {
    let tool = try Tool()
    let check = ["check", try tool.write("a.ifc", SmallModel.text), "--against", "rules"]
    let folder = tool.folder + "/remise"
    for (one, other) in [
      ("evidence=\(folder)", "evidence=\(folder)/"), ("evidence=\(folder)", "visa=\(folder)"),
      ("json=\(folder)", "evidence=\(folder)"), ("visa=\(folder)/visa", "evidence=\(folder)"),
      ("json=\(folder)/a/visa.json", "evidence=\(folder)"), ("json=\(folder)", "csv=\(folder)"),
    ] {
      let outcome = try tool.run(check + ["--report", one, "--report", other])
      #expect(outcome.status == 2 && !outcome.messages.contains("File exists"), "\(one) \(other): \(outcome.messages)")
      #expect(tool.read(folder) == nil)
    }
    let apart = try tool.run(check + ["--report", "evidence=\(folder)", "--report", "visa=\(folder)-visa"])
    #expect(apart.status < 2, "\(apart.messages)")
  }

  @Test("a workbook is not written to a terminal")
  func workbookToTerminal() throws {
    // The side of a pseudo-terminal that a program which shows one holds: a terminal, too.
    let screen = unsafe open("/dev/ptmx", O_RDWR | O_NOCTTY)
    try #require(screen >= 0 && isatty(screen) == 1, "no pseudo-terminal here")
    defer { close(screen) }
    let arguments = ["check", "a.ifc", "--against", "a.ids", "--format", "xlsx"]
    let outcome = try Tool().run(arguments, output: screen)
    #expect(outcome.status == 2)
    #expect(outcome.messages.contains("--report xlsx=FICHIER"), "\(outcome.messages)")
    let toFile = try Tool().run(arguments)
    #expect(toFile.status == 3 || toFile.status == 4, "a pipe or a file takes it, and there is no such model")
  }

  @Test("help comes in both languages, with an example, and ends with 0", arguments: verbs)
  func help(verb: String) throws {
    let tool = try Tool()
    let french = try tool.run([verb, "--help"])
    let english = try tool.run(["help", verb, "--lang", "en"])
    #expect(french.status == 0 && english.status == 0)
    #expect(french.output.contains("recol \(verb) ") && english.output.contains("recol \(verb) "))
    #expect(french.output.contains("Codes de sortie") && english.output.contains("Exit statuses:"))
    #expect(french.output.contains("UTILISATION") && !french.output.contains("USAGE"))
    #expect(english.output.contains("USAGE") && !english.output.contains("Exemple"))
    for word in ["Show ", "default:", "ARGUMENTS:", "OPTIONS:", "subcommand"] {
      #expect(!french.output.contains(word), "\(word)")
    }
    #expect(french.messages.isEmpty)
  }

  @Test("the version is said")
  func version() throws {
    let outcome = try Tool().run(["--version"])
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix("recol "))
  }

  @Test("completion scripts are made for three shells", arguments: ["bash", "zsh", "fish"])
  func completion(shell: String) throws {
    let outcome = try Tool().run(["--generate-completion-script", shell])
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("recol") && outcome.output.contains("audit"))
  }

  @Test(
    "the locale tells the language, --lang wins, and French is the rest",
    arguments: [
      (["LANG": "en_GB.UTF-8"], [], "Model"), (["LANG": "fr_FR.UTF-8"], [], "Maquette"),
      (["LANG": "en_GB.UTF-8", "LC_ALL": "fr_FR"], [], "Maquette"),
      (["LC_MESSAGES": "en_US", "LANG": "fr_FR"], [], "Model"),
      (["LANG": "C.UTF-8"], [], "Maquette"), ([:], [], "Maquette"), (["LANG": "fr_FR"], ["--lang", "en"], "Model"),
      (["LANG": "en_US"], ["--lang=fr"], "Maquette"),
    ])
  func language(environment: [String: String], arguments: [String], word: String) throws {
    let outcome = try Tool().run(["info", "--help"] + arguments, environment: environment)
    #expect(outcome.output.contains(word))
  }

  @Test("no report takes the place of what is read")
  func reportsOverInputs() throws {
    let tool = try Tool()
    let model = try tool.write("a.ifc", SmallModel.text)
    let ids = try tool.write("a.ids", SmallModel.requirements(SmallModel.wallSpecification()))
    let waivers = try tool.write("w.yaml", "waivers: []")
    let database = tool.folder + "/archive.sqlite"
    #expect(try tool.run(["scan", model, "--db", database]).status == 0)
    let other = try tool.write("b.ifc", SmallModel.text)
    #expect(unsafe link(model, tool.folder + "/second-name") == 0)
    let check = ["check", model, "--against", ids, "--waivers", waivers]
    for (arguments, path) in [
      (check, model), (check, ids), (check, waivers), (check, other), (check, tool.folder + "/second-name"),
      (check, database), (["diff", model, other], other), (["info", model], model), (["audit", ids], ids),
      (["scan", "--db", database], database), (["convert", ids, tool.folder + "/a.yaml"], ids),
    ] {
      let before = tool.read(path)
      let format = arguments[0] == "scan" ? "csv" : "json"
      let outcome = try tool.run(arguments + ["--report", "\(format)=\(path)"])
      #expect(outcome.status == 2 && outcome.messages.contains(path), "\(arguments[0]) \(path): \(outcome)")
      #expect(tool.read(path) == before, "\(path)")
    }
    // What a cahier extends is read, too.
    try tool.write("base.yaml", "cahier: {id: b, title: B, language: fr}\nrequirements: []\n")
    let cahier = try tool.write("c.yaml", "cahier: {id: c, title: C, language: fr}\nextends: base.yaml\n")
    for verb in [["check", model], ["diff", model, other]] {
      let base = tool.folder + "/base.yaml"
      let outcome = try tool.run(verb + ["--against", cahier, "--report", "json=\(base)"])
      #expect(outcome.status == 2 && tool.read(base)?.contains("title: B") == true, "\(verb[0]): \(outcome.messages)")
    }
    // An earlier report may speak of models as much as it likes.
    for (format, text) in [
      ("json", "{\"FILE_SCHEMA\": 1}"), ("csv", "HEADER;\nDATA;"),
      ("junit", "<?xml version=\"1.0\"?><x a=\"b.ifcxml\"/>"),
    ] {
      let report = try tool.write("old." + format, text)
      #expect(try tool.run(check + ["--report", "\(format)=\(report)"]).status < 2, "\(format)")
    }
  }

  @Test("no report goes among the documents delivered, nor in the place of a list beside the models")
  func reportsAmongDocuments() throws {
    let tool = try Tool()
    let ids = try tool.write("a.ids", SmallModel.requirements(SmallModel.wallSpecification()))
    let documents = try tool.makeFolder("doe")
    let list = try tool.write("doe/liste.csv", "repère;local\nA;1\n")
    let models = try tool.makeFolder("maquettes")
    try tool.write("maquettes/a.ifc", SmallModel.text)
    let beside = try tool.write("maquettes/liste.csv", "repère;local\nA;1\n")
    let check = ["check", models, "--against", ids, "--documents", documents, "--report"]
    for report in [
      "csv=" + list, "csv=\(documents)/neuf.csv", "json=\(models)/../doe/neuf.json", "visa=\(documents)/fiches",
      "csv=" + beside,
    ] {
      let outcome = try tool.run(check + [report])
      #expect(outcome.status == 2, "\(report): \(outcome.messages)")
    }
    #expect(tool.read(list) == "repère;local\nA;1\n" && tool.read(beside) == tool.read(list))
    #expect(tool.read(documents + "/neuf.csv") == nil)
    // Beside the models an earlier report may be replaced.
    for _ in 0..<2 { #expect(try tool.run(check + ["csv=\(models)/rapport.csv"]).status == 1) }
    for _ in 0..<2 { #expect(try tool.run(check + ["xlsx=\(models)/rapport.xlsx"]).status == 1) }
    let foreign = try tool.write("maquettes/liste.xlsx", "PK\u{3}\u{4}")
    #expect(try tool.run(check + ["xlsx=" + foreign]).status == 2)
  }
}
