import CLibZip

/// Writes a package (an archive of XML files) into memory, through libzip.
enum PackageWriter {
  /// The bytes; nil where libzip cannot make them. The same parts give the same bytes.
  static func bytes(_ parts: [(name: String, bytes: [UInt8])]) -> [UInt8]? {
    var failure = unsafe zip_error_t()
    unsafe zip_error_init(&failure)
    defer { unsafe zip_error_fini(&failure) }
    guard let target = unsafe zip_source_buffer_create(nil, 0, 0, &failure) else { return nil }
    defer { unsafe zip_source_free(target) }
    // One reference is ours, to read what was written; the archive takes the other.
    unsafe zip_source_keep(target)
    guard let archive = unsafe zip_open_from_source(target, ZIP_CREATE | ZIP_TRUNCATE, &failure) else {
      unsafe zip_source_free(target)
      return nil
    }
    // libzip reads the parts only when it closes the archive: they must stay where they are until then.
    var copies: [UnsafeMutableRawBufferPointer] = unsafe []
    defer {
      while let copy = unsafe copies.last {
        unsafe copy.deallocate()
        unsafe copies.removeLast()
      }
    }
    for part in parts {
      let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: max(part.bytes.count, 1), alignment: 1)
      unsafe copy.copyBytes(from: part.bytes)
      unsafe copies.append(copy)
      guard let source = unsafe zip_source_buffer(archive, copy.baseAddress, UInt64(part.bytes.count), 0) else {
        unsafe zip_discard(archive)
        return nil
      }
      let place = unsafe zip_file_add(archive, part.name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
      guard place >= 0 else {
        unsafe zip_source_free(source)
        unsafe zip_discard(archive)
        return nil
      }
      // 1 January 1980, the first day of the format: what is the same stays the same.
      unsafe zip_file_set_dostime(archive, UInt64(place), 0, 33, 0)
    }
    guard unsafe zip_close(archive) == 0 else {
      unsafe zip_discard(archive)
      return nil
    }
    return unsafe contents(of: target)
  }

  private static func contents(of source: OpaquePointer) -> [UInt8]? {
    var facts = unsafe zip_stat_t()
    guard unsafe zip_source_stat(source, &facts) == 0, unsafe zip_source_open(source) == 0 else { return nil }
    defer { unsafe zip_source_close(source) }
    let size = unsafe Int(facts.size)
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size, let start = buffer.baseAddress {
        let got = unsafe zip_source_read(source, start + count, UInt64(size - count))
        guard got > 0 else { break }
        count += Int(got)
      }
    }
    return bytes.count == size ? bytes : nil
  }
}
