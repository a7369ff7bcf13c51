import ByteInput
import Glibc
import IDSFormat
import IFCModel
import ModelRules
import Part21
import Requirements

let usage = """
  usage: Benchmark generate KIND SIZE FILE [--seed N]
         Benchmark measure FILE… --ids FILE [--recol PROGRAM] [--rounds N] [--threads N] [--kernel NAME]
                                 [--results FOLDER --commit NAME --command TEXT]
         Benchmark index FILE [--threads N] [--kernel NAME]
         Benchmark check FILE --ids FILE [--threads N] [--kernel NAME]
         Benchmark rules FILE [--threads N] [--kernel NAME]
         Benchmark twins [--bytes N] [--seed N]

  KIND: \(Workload.allCases.map(\.rawValue).joined(separator: ", "))
  SIZE: 4MB, 1GB …; for \(Workload.allCases.filter(\.countsElements).map(\.rawValue).joined(separator: ", ")) a number of elements
  index, check, rules: once, for a profiler

  """

func settings(_ arguments: Arguments) throws -> ReadSettings {
  var settings = ReadSettings(threads: try arguments.number("threads") ?? Machine().cores)
  if let name = arguments.text("kernel") {
    guard let kernel = Kernel(rawValue: name), kernel.isAvailable else {
      throw BenchmarkError.message("this CPU has no kernel \(name)")
    }
    settings.kernel = kernel
  }
  return settings
}

func generate(_ arguments: Arguments) throws {
  try arguments.allow("seed")
  guard arguments.plain.count == 3, let workload = Workload(rawValue: arguments.plain[0]),
    let size = ByteCount.parse(arguments.plain[1])
  else { throw BenchmarkError.message(usage) }
  let seed = UInt64(try arguments.number("seed") ?? 1)
  let count = try workload.write(to: arguments.plain[2], size: size, seed: seed)
  print("\(count) instances, \(ByteCount.of(arguments.plain[2])) bytes")
}

func requirements(_ arguments: Arguments) throws -> (path: String, file: RequirementFile) {
  guard let path = arguments.text("ids") else { throw BenchmarkError.message(usage) }
  let source = try ByteSource.raw(path)
  guard let file = unsafe IDSReader.read(bytes: source.view.buffer, path: path).file else {
    throw BenchmarkError.message("\(path) is no IDS")
  }
  return (path, file)
}

func measure(_ arguments: Arguments) throws {
  try arguments.allow("ids", "recol", "rounds", "threads", "kernel", "results", "commit", "command")
  guard !arguments.plain.isEmpty else { throw BenchmarkError.message(usage) }
  let (ids, requirements) = try requirements(arguments)
  let machine = Machine()
  let settings = try settings(arguments)
  let rounds = try arguments.number("rounds") ?? 5
  var rows: [Row] = []
  print(Row.headings.joined(separator: "\t"))
  for path in arguments.plain {
    let measurement = FileMeasurement(
      path: path, label: String(path.split(separator: "/").last ?? ""), requirements: requirements,
      requirementPath: ids, recol: arguments.text("recol"), rounds: rounds, settings: settings)
    let new = try measurement.rows()
    for row in new { print(row.cells.joined(separator: "\t")) }
    rows += new
  }
  guard let folder = arguments.text("results") else { return }
  let results = ResultsFile(
    machine: machine, commit: arguments.text("commit") ?? "unknown", command: arguments.text("command") ?? "",
    kernel: settings.kernel.rawValue, rounds: rounds, rows: rows)
  print("written: \(try results.write(into: folder))")
}

func index(_ arguments: Arguments) throws {
  try arguments.allow("threads", "kernel")
  guard arguments.plain.count == 1 else { throw BenchmarkError.message(usage) }
  let model = try Model(overviewOf: ByteSource.open(arguments.plain[0]), settings: settings(arguments))
  print("\(model.structure.index.total) instances")
}

func check(_ arguments: Arguments) throws {
  try arguments.allow("ids", "threads", "kernel")
  guard arguments.plain.count == 1 else { throw BenchmarkError.message(usage) }
  let steps = Steps(
    path: arguments.plain[0], requirements: try requirements(arguments).file, settings: try settings(arguments))
  for step in [Steps.Step.index, .check, .report] { try steps.run(step) }
  print("\(steps.failures) failures")
}

/// All rules on a single model, as `--against rules --against buildingsmart` asks them.
func rules(_ arguments: Arguments) throws {
  try arguments.allow("threads", "kernel")
  guard arguments.plain.count == 1 else { throw BenchmarkError.message(usage) }
  let path = arguments.plain[0]
  let model = try Model(reading: ByteSource.open(path), settings: settings(arguments), keepsAll: true)
  let context = RuleContext(model, path: path, fileSize: ByteCount.of(path))
  let rules = RuleCatalogue.all.map { $0.init(RuleRequest($0.code)) }
  context.warm(Set(rules.flatMap { type(of: $0).readings(in: model.schema) }))
  print("\(rules.reduce(0) { $0 + $1.check(context).failures.count }) failures")
}

func twins(_ arguments: Arguments) throws {
  try arguments.allow("bytes", "seed")
  try Twins(bytes: try arguments.number("bytes") ?? 10_000_000, seed: UInt64(try arguments.number("seed") ?? 1)).run()
}

do {
  let arguments = try Arguments(CommandLine.arguments.dropFirst(2))
  switch CommandLine.arguments.dropFirst().first {
  case "generate": try generate(arguments)
  case "measure": try measure(arguments)
  case "index": try index(arguments)
  case "check": try check(arguments)
  case "rules": try rules(arguments)
  case "twins": try twins(arguments)
  default: throw BenchmarkError.message(usage)
  }
} catch {
  let message = Array("Benchmark: \(error)\n".utf8)
  _ = unsafe message.withUnsafeBytes { unsafe write(STDERR_FILENO, $0.baseAddress, $0.count) }
  exit(1)
}
