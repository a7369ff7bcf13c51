import Glibc
import TestSupport
import Testing

@testable import Archive

@Suite("The questions that the documents print")
struct QuestionTests {
  private static let root = "\(#filePath)".split(separator: "/", omittingEmptySubsequences: false).dropLast(4)
    .joined(separator: "/")

  /// The SQL of each block of the documents, with the line that it begins in.
  private static let questions: [(place: String, sql: String)] =
    ["README.md", "Sources/Archive/Archive.docc/Questions.md"].flatMap { document -> [(String, String)] in
      var blocks: [(String, String)] = []
      var open: (line: Int, text: String)?
      let text = ReferenceFile("\(root)/\(document)").read() ?? ""
      for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
        if line == "```sql" {
          open = (number + 1, "")
        } else if line == "```", let block = open {
          blocks.append(("\(document):\(block.line)", block.text))
          open = nil
        } else if let block = open {
          open = (block.line, block.text + line + "\n")
        }
      }
      return blocks
    }

  @Test("are there")
  func count() { #expect(Self.questions.count >= 20) }

  @Test("give rows of the small archive", arguments: questions.indices)
  func answers(number: Int) throws {
    let (place, sql) = Self.questions[number]
    var rows = 0
    try SmallArchive.open().rows(sql) { _ in rows += 1 }
    #expect(rows > 0, "\(place)")
  }

  @Test("are taken by the sqlite3 program as they stand", arguments: questions.indices)
  func program(number: Int) throws {
    let program = "/usr/bin/sqlite3"
    guard unsafe access(program, X_OK) == 0 else {
      print(
        "SKIPPED: the documented questions were not put to the sqlite3 program, which is not there (apt-get install sqlite3)"
      )
      return
    }
    let folder = try TemporaryFolder()
    do { _ = try SmallArchive.open(folder.path + "/archive.sqlite") }
    let (place, sql) = Self.questions[number]
    let (status, output) = try Self.run([program, "-readonly", folder.path + "/archive.sqlite", sql], in: folder.path)
    #expect(status == 0 && !output.isEmpty, "\(place): \(output)")
  }

  /// Runs a program; gives its status, and what it wrote to standard output and standard error.
  private static func run(_ command: [String], in folder: String) throws -> (status: Int32, output: String) {
    let out = folder + "/output"
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_addopen(&actions, 1, out, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    unsafe posix_spawn_file_actions_adddup2(&actions, 1, 2)
    var argv = unsafe command.map { unsafe strdup($0) } + [nil]
    defer { unsafe argv.forEach { unsafe free($0) } }
    var child = pid_t()
    let failure = unsafe posix_spawn(&child, command[0], &actions, nil, &argv, nil)
    try #require(failure == 0)
    var state: Int32 = 0
    while unsafe waitpid(child, &state, 0) < 0, errno == EINTR {}
    return ((state >> 8) & 0xFF, ReferenceFile(out).read() ?? "")
  }
}
