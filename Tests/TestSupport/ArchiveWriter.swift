import CLibZip
import Glibc

/// A member of an archive that a test writes.
public struct TestMember {
  /// Its name, in UTF-8.
  public var name: String
  /// Its bytes.
  public var content: [UInt8]
  /// What it is encrypted with.
  public var password: String?

  /// A member.
  public init(_ name: String, _ text: String, password: String? = nil) {
    self.init(name, Array(text.utf8), password: password)
  }

  /// A member.
  public init(_ name: String, _ content: [UInt8], password: String? = nil) {
    self.name = name
    self.content = content
    self.password = password
  }
}

/// Writes an archive with libzip, which knows no two members of one name: these are renamed in its bytes.
public func writeArchive(_ members: [TestMember], to path: String) throws {
  var code: Int32 = 0
  guard let archive = unsafe zip_open(path, ZIP_CREATE | ZIP_TRUNCATE, &code) else { throw ArchiveFailure(code: code) }
  var written: Set<[UInt8]> = []
  var renamed: [(from: [UInt8], to: [UInt8])] = []
  for member in members {
    var name = member.name
    if !written.insert(Array(name.utf8)).inserted {
      name = String(decoding: [UInt8(renamed.count + 1)] + name.utf8.dropFirst(), as: UTF8.self)
      renamed.append((Array(name.utf8), Array(member.name.utf8)))
    }
    let count = member.content.count
    // libzip gives the copy back with free().
    guard let copy = unsafe malloc(max(count, 1)) else { throw ArchiveFailure(code: code) }
    unsafe copy.copyMemory(from: member.content, byteCount: count)
    let source = unsafe zip_source_buffer(archive, copy, UInt64(count), 1)
    let index = unsafe zip_file_add(archive, name, source, 0)
    guard index >= 0 else { throw ArchiveFailure(code: code) }
    if let password = member.password {
      let done = unsafe zip_file_set_encryption(archive, UInt64(index), UInt16(ZIP_EM_AES_256), password)
      guard done == 0 else { throw ArchiveFailure(code: done) }
    }
  }
  guard unsafe zip_close(archive) == 0 else { throw ArchiveFailure(code: code) }
  if !renamed.isEmpty { try rename(renamed, inFile: path) }
}

/// Puts other names of the same length in the place of these, wherever they stand in a file.
private func rename(_ names: [(from: [UInt8], to: [UInt8])], inFile path: String) throws {
  guard let file = unsafe fopen(path, "r+b") else { throw SystemFailure(errno: errno) }
  defer { unsafe fclose(file) }
  var bytes: [UInt8] = []
  while case let byte = unsafe fgetc(file), byte >= 0 { bytes.append(UInt8(byte)) }
  for (from, to) in names {
    for range in bytes.ranges(of: from) { bytes.replaceSubrange(range, with: to) }
  }
  unsafe rewind(file)
  guard unsafe fwrite(bytes, 1, bytes.count, file) == bytes.count else { throw SystemFailure(errno: errno) }
}

/// libzip could not write an archive.
public struct ArchiveFailure: Error {
  /// The number of libzip.
  public var code: Int32
}
