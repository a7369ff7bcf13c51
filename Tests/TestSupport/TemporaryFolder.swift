import Glibc

/// A folder that is gone, with all in it, when the test lets go of it.
public final class TemporaryFolder {
  /// Its path.
  public let path: String

  /// A new folder below /tmp.
  public init() throws {
    var template = Array("/tmp/recol-test-XXXXXX".utf8CString)
    guard unsafe mkdtemp(&template) != nil else { throw SystemFailure(errno: errno) }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { FolderRemoval.remove(path) }

  /// Writes a file, with the folders before its name, and gives back its path.
  @discardableResult
  public func write(_ bytes: [UInt8], as name: String) throws -> String {
    var folder = path
    for part in name.split(separator: "/").dropLast() {
      folder += "/" + part
      unsafe mkdir(folder, 0o700)
    }
    let file = path + "/" + name
    guard let handle = unsafe fopen(file, "wb") else { throw SystemFailure(errno: errno) }
    let written = unsafe fwrite(bytes, 1, bytes.count, handle)
    guard unsafe fclose(handle) == 0, written == bytes.count else { throw SystemFailure(errno: errno) }
    return file
  }

  /// Writes a text.
  @discardableResult
  public func write(_ text: String, as name: String) throws -> String { try write(Array(text.utf8), as: name) }
}

/// What the operating system refused to a test.
public struct SystemFailure: Error {
  /// The system's number.
  public var errno: Int32

  /// What the system refused by a number.
  public init(errno: Int32) { self.errno = errno }
}
