import CLibZip
import Testing

/// A package, opened by libzip: what another program than the writer makes of it.
public struct Archive {
  /// The parts by name, in the order of the archive.
  public let parts: [(name: String, text: String)]
  /// The bytes of the parts by name.
  public let bytes: [String: [UInt8]]

  /// Opens the package, and reads all of it.
  public init(_ bytes: [UInt8]) throws {
    var parts: [(name: String, text: String)] = []
    var contents: [String: [UInt8]] = [:]
    var failure = unsafe zip_error_t()
    unsafe zip_error_init(&failure)
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: max(bytes.count, 1), alignment: 1)
    defer { unsafe copy.deallocate() }
    unsafe copy.copyBytes(from: bytes)
    let source = unsafe zip_source_buffer_create(copy.baseAddress, UInt64(bytes.count), 0, &failure)
    let archive = try unsafe #require(zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &failure))
    defer { unsafe zip_discard(archive) }
    for place in 0..<UInt64(max(0, unsafe zip_get_num_entries(archive, 0))) {
      var facts = unsafe zip_stat_t()
      try #require(unsafe zip_stat_index(archive, place, 0, &facts) == 0)
      let file = try unsafe #require(zip_fopen_index(archive, place, 0))
      var content = [UInt8](repeating: 0, count: unsafe Int(facts.size))
      let size = UInt64(content.count)
      // Reading to the end also compares the sums.
      let got = unsafe zip_fread(file, &content, size)
      let closed = unsafe zip_fclose(file)
      try #require(got == Int64(size) && closed == 0)
      let name = unsafe String(cString: facts.name)
      parts.append((name, String(decoding: content, as: UTF8.self)))
      contents[name] = content
    }
    self.parts = parts
    self.bytes = contents
  }

  /// The text of a part; empty where there is none.
  public func text(_ name: String) -> String { parts.first { $0.name == name }?.text ?? "" }
}
