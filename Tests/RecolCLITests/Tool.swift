import Glibc
import Testing

/// Runs the built `recol` as people do: a process with arguments, an environment and files.
final class Tool {
  /// What came out of a run.
  struct Outcome {
    /// The exit status; 128 and the number of the signal where one ended the process.
    let status: Int32
    let output: String
    let messages: String
  }

  /// A folder of this run alone.
  let folder: String

  init() throws {
    var template = Array("/tmp/recol-test-XXXXXX".utf8CString)
    let made = unsafe mkdtemp(&template)
    try #require(unsafe made != nil, "no temporary folder")
    folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Takes the folder away with what was written into it.
  deinit { Tool.remove(folder) }

  private static func remove(_ folder: String) {
    guard let directory = unsafe opendir(folder) else { return }
    while let entry = unsafe readdir(directory) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
      }
      // What is no file is a folder; a link is taken away, and what it leads to is left alone.
      if name != ".", name != "..", unsafe unlink(folder + "/" + name) != 0 { remove(folder + "/" + name) }
    }
    unsafe closedir(directory)
    unsafe rmdir(folder)
  }

  /// Makes a folder below the folder of this run; those above it must be there.
  @discardableResult
  func makeFolder(_ name: String) throws -> String {
    let path = folder + "/" + name
    try #require(unsafe mkdir(path, 0o755) == 0)
    return path
  }

  /// The program beside the test bundle.
  static let path: String = {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = unsafe readlink("/proc/self/exe", &buffer, buffer.count)
    let bundle = String(decoding: buffer[..<max(0, count)].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    // The tests run in the bundle itself, or in a program of the tool chain that is given its path.
    let arguments = CommandLine.arguments + [bundle]
    let inBuild = arguments.first { $0.hasSuffix(".xctest") } ?? bundle
    return inBuild.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/") + "/recol"
  }()

  /// Writes a file into the folder.
  @discardableResult
  func write(_ name: String, _ bytes: some Collection<UInt8>) throws -> String {
    let path = folder + "/" + name
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    try #require(descriptor >= 0)
    defer { close(descriptor) }
    let all = Array(bytes)
    let written = unsafe Glibc.write(descriptor, all, all.count)
    try #require(written == all.count)
    return path
  }

  /// Writes a text file into the folder.
  @discardableResult
  func write(_ name: String, _ text: String) throws -> String { try write(name, Array(text.utf8)) }

  /// What a file holds; nil where there is none.
  func read(_ path: String) -> String? {
    let descriptor = unsafe open(path, O_RDONLY)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var all: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe Glibc.read(descriptor, &block, block.count)
      if count <= 0 { return String(decoding: all, as: UTF8.self) }
      all += block[..<count]
    }
  }

  /// Runs `recol`.
  ///
  /// - Parameters:
  ///   - input: the path of what standard input reads.
  ///   - environment: variables on top of an empty environment.
  ///   - output: a descriptor for standard output; nil collects it.
  ///   - wrapper: a program that runs it, with its arguments.
  ///   - directory: where it works, and what relative paths start from; nil leaves it where the tests are.
  func run(
    _ arguments: [String], input: String = "/dev/null", environment: [String: String] = ["LANG": "fr_FR.UTF-8"],
    output: Int32? = nil, in directory: String? = nil, under wrapper: [String] = []
  ) throws -> Outcome {
    let (out, err) = (folder + "/.out", folder + "/.err")
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
    if let output {
      unsafe posix_spawn_file_actions_adddup2(&actions, output, 1)
    } else {
      unsafe posix_spawn_file_actions_addopen(&actions, 1, out, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    }
    unsafe posix_spawn_file_actions_addopen(&actions, 2, err, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    // The file action that changes the directory is not in Swift's Glibc; env does the same.
    let command = (directory.map { ["/usr/bin/env", "-C", $0] } ?? []) + wrapper + [Self.path]
    var argv = unsafe (command + arguments).map { unsafe strdup($0) } + [nil]
    var envp = unsafe environment.map { unsafe strdup("\($0.key)=\($0.value)") } + [nil]
    defer { unsafe (argv + envp).forEach { unsafe free($0) } }
    var child = pid_t()
    let failure = unsafe posix_spawn(&child, command[0], &actions, nil, &argv, &envp)
    try #require(failure == 0, "cannot run \(Self.path)")
    var state: Int32 = 0
    while unsafe waitpid(child, &state, 0) < 0, errno == EINTR {}
    let status = state & 0x7F == 0 ? (state >> 8) & 0xFF : 128 + (state & 0x7F)
    return Outcome(status: status, output: output == nil ? read(out) ?? "" : "", messages: read(err) ?? "")
  }
}
