import ByteInput
import Glibc
import TestSupport
import Testing

/// Files, directories, pipes and standard input.
@Suite struct FileTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test(
    "a file is given byte for byte, whatever its name",
    arguments: ["a.ifc", "Bâtiment A.ifc", "no suffix", "odd!name.ifc", "a#?%20.IFC"])
  func names(name: String) throws {
    let path = try folder.write(smallModel, as: name)
    let source = try ByteSource.open(path)
    #expect(source.path == path)
    #expect(source.member == nil)
    #expect(source.view.text == smallModel)
    #expect(source.fileSize == smallModel.utf8.count)
  }

  @Test(
    "a file that ends on a page border is read to its end and no further", arguments: [4096, 8192, 65_536, 4095, 4097])
  func pageBorders(size: Int) throws {
    let bytes = Array(smallModel.utf8) + [UInt8](repeating: 0x41, count: size - smallModel.utf8.count)
    let source = try ByteSource.open(try folder.write(bytes, as: "page.ifc"))
    #expect(source.view.count == size)
    #expect(source.view[size - 1] == 0x41)
    #expect(source.view.firstIndex(of: "AB") == nil)
    // The bytes behind the view are there, and zero.
    let behind = unsafe ByteView(unsafe: source.view.base, count: size + 128)
    for offset in size..<size + 128 { #expect(behind[offset] == 0) }
    withExtendedLifetime(source) {}
  }

  @Test("what is no file is told apart")
  func noFile() throws {
    let missing = folder.path + "/missing.ifc"
    #expect(throws: InputError.unreadable(path: missing, errno: ENOENT)) { try ByteSource.open(missing) }
    #expect(throws: InputError.directory(path: folder.path)) { try ByteSource.open(folder.path) }
    let empty = try folder.write([], as: "empty.ifc")
    #expect(throws: InputError.empty(path: empty)) { try ByteSource.open(empty) }
    #expect(throws: InputError.empty(path: "/dev/null")) { try ByteSource.open("/dev/null") }
  }

  @Test("a file that may not be read says so", .enabled(if: getuid() != 0, "the superuser may read everything"))
  func noPermission() throws {
    let path = try folder.write(smallModel, as: "secret.ifc")
    unsafe chmod(path, 0)
    #expect(throws: InputError.unreadable(path: path, errno: EACCES)) { try ByteSource.open(path) }
  }

  @Test("files of other kinds are named as what they are")
  func otherKinds() throws {
    let gzip = try folder.write([0x1F, 0x8B, 0x08, 0x00], as: "model.ifc")
    #expect(throws: InputError.otherKind(path: gzip, kind: .gzip)) { try ByteSource.open(gzip) }
    let text = try folder.write("hello", as: "text.ifc")
    #expect(throws: InputError.otherKind(path: text, kind: .unknown)) { try ByteSource.open(text) }
    #expect(Array(try rawBytes(of: text)) == Array("hello".utf8))
  }

  @Test("a pipe is read to its end", arguments: [1, 70_000, 3_000_000])
  func pipe(size: Int) throws {
    let bytes = Array(smallModel.utf8) + [UInt8](repeating: 0x20, count: size)
    let writer = try BackgroundWriter(bytes)
    let source = try ByteSource.open(writer.path)
    writer.wait()
    #expect(source.view.count == bytes.count)
    #expect(source.view.starts(with: smallModel))
    #expect(source.sha256() == (try ByteSource.memory(bytes)).sha256())
  }

  @Test("a stream that is no model is left after its beginning, however long it is")
  func endlessZeros() throws {
    let zeros = InputError.otherKind(path: "/dev/zero", kind: .unknown)
    #expect(throws: zeros) { try ByteSource.open("/dev/zero") }
  }

  @Test("a pipe that never ends is left at the limit")
  func endlessPipe() throws {
    let writer = try BackgroundWriter(Array(smallModel.utf8) + [UInt8](repeating: 0x41, count: 2_000_000))
    #expect(throws: InputError.tooLarge(path: writer.path, bytes: 1_000_001, limit: 1_000_000)) {
      try ByteSource.open(writer.path, limits: InputLimits(memory: 1_000_000))
    }
    writer.wait()
  }

  @Test("a pipe or a socket that lies among the files is refused at once, whoever may write to it")
  func namedPipe() throws {
    let pipe = folder.path + "/pipe.ifc"
    try #require(unsafe mkfifo(pipe, 0o600) == 0)
    try #require(unsafe symlink(pipe, folder.path + "/link.ifc") == 0)
    let socket = folder.path + "/socket.ifc"
    try #require(unsafe mknod(socket, S_IFSOCK | 0o600, 0) == 0)
    for path in [pipe, folder.path + "/link.ifc", socket] {
      #expect(throws: InputError.notAFile(path: path)) { try ByteSource.open(path) }
      #expect(throws: InputError.notAFile(path: path)) { try ByteSource.raw(path) }
    }
  }

  @Test("- is standard input, from a file as from a pipe")
  func standardInput() throws {
    let path = try folder.write(smallModel, as: "input.ifc")
    let kept = dup(STDIN_FILENO)
    defer {
      dup2(kept, STDIN_FILENO)
      close(kept)
    }
    let file = unsafe open(path, O_RDONLY)
    dup2(file, STDIN_FILENO)
    close(file)
    let source = try ByteSource.open("-")
    #expect(source.path == "-")
    #expect(source.view.text == smallModel)
  }

  @Test(
    "SHA-256 is that of FIPS 180-4",
    arguments: [
      ("", 1, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", 1, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", 1,
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
      ("a", 1_000_000, "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"),
    ])
  func sha256(text: String, times: Int, expected: String) throws {
    let bytes = Array(String(repeating: text, count: times).utf8)
    #expect(try ByteSource.memory(bytes).sha256() == expected)
  }
}

/// Writes to a pipe while a test reads from it.
private final class BackgroundWriter {
  private var thread = pthread_t()
  private let reader: Int32

  /// The path of the end to read from, as a shell gives it for `<(…)`.
  var path: String { "/dev/fd/\(reader)" }

  init(_ bytes: [UInt8]) throws {
    var ends: [Int32] = [0, 0]
    try #require(unsafe pipe(&ends) == 0)
    reader = ends[0]
    let work = unsafe Unmanaged.passRetained(Work(descriptor: ends[1], bytes: bytes)).toOpaque()
    unsafe pthread_create(
      &thread, nil,
      { argument in
        guard let argument = unsafe argument else { return nil }
        let work = unsafe Unmanaged<Work>.fromOpaque(argument).takeRetainedValue()
        // A reader that leaves early is an error of write() and not the end of the program.
        signal(SIGPIPE, SIG_IGN)
        let descriptor = work.descriptor
        var at = 0
        while at < work.bytes.count {
          let rest = Array(work.bytes[at..<min(at + 50_000, work.bytes.count)])
          let written = unsafe write(descriptor, rest, rest.count)
          if written <= 0 { break }
          at += written
        }
        close(descriptor)
        return nil
      }, work)
  }

  /// Nobody reads any more: what is not written yet is not.
  func wait() {
    close(reader)
    pthread_join(thread, nil)
  }

  private final class Work {
    let descriptor: Int32
    let bytes: [UInt8]
    init(descriptor: Int32, bytes: [UInt8]) {
      self.descriptor = descriptor
      self.bytes = bytes
    }
  }
}
