import ByteInput
import Glibc
import TestSupport

/// A folder that is gone, with all in it, when the test lets go of it.
final class TemporaryFolder {
  let path: String

  init() throws {
    var template = Array("/tmp/recol-test-XXXXXX".utf8CString)
    guard unsafe mkdtemp(&template) != nil else { throw SystemFailure(errno: errno) }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { FolderRemoval.remove(path) }

  /// Writes a file, with the folders before its name, and gives back its path.
  @discardableResult
  func write(_ bytes: [UInt8], as name: String) throws -> String {
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

  @discardableResult
  func write(_ text: String, as name: String) throws -> String { try write(Array(text.utf8), as: name) }
}

/// What the operating system refused to a test.
struct SystemFailure: Error { var errno: Int32 }

/// The text of the model at a path.
func text(of path: String) throws -> String {
  try withExtendedLifetime(ByteSource.open(path)) { $0.view.text }
}

/// The bytes of the file at a path.
func rawBytes(of path: String) throws -> [UInt8] {
  try withExtendedLifetime(ByteSource.raw(path)) { source in (0..<source.view.count).map { source.view[$0] } }
}

/// A small exchange structure.
let smallModel = """
  ISO-10303-21;
  HEADER;
  FILE_SCHEMA(('IFC4'));
  ENDSEC;
  DATA;
  #1=IFCWALL('a');
  ENDSEC;
  END-ISO-10303-21;

  """
