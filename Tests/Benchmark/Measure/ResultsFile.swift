import Glibc

/// The figures of one run on one machine, as a Markdown file: ratios first, since they travel between machines.
struct ResultsFile {
  let machine: Machine
  let commit: String
  let command: String
  let kernel: String
  let rounds: Int
  let rows: [Row]

  var name: String { "\(machine.date)-\(machine.slug).md" }

  var text: String {
    var lines = [
      "# \(machine.date), \(machine.processor)",
      "",
      "- \(machine.cores) cores, \(machine.system) \(machine.kernel), scan with \(kernel)",
      "- commit \(commit); \(Row.decimals(machine.load, 1)) other processes at work in the minute before",
      "- `\(command)`",
      "- median of \(rounds) rounds, each with `wc -l` on the same file; warm page cache; own memory: RssAnon, sampled in a round of its own",
      "",
      "| \(Row.headings.joined(separator: " | ")) |",
      "|\(Row.headings.map { _ in " --- |" }.joined())",
    ]
    lines += rows.map { "| \($0.cells.joined(separator: " | ")) |" }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Adds the run to the file of its day and processor.
  func write(into folder: String) throws -> String {
    unsafe mkdir(folder, 0o755)
    let path = folder + "/" + name
    guard let file = unsafe fopen(path, "a") else { throw BenchmarkError.system("cannot write \(path)", errno) }
    let written = unsafe fputs(ftell(file) > 0 ? "\n" + text : text, file)
    guard unsafe fclose(file) == 0, written >= 0 else { throw BenchmarkError.system("cannot write \(path)", errno) }
    return path
  }
}
