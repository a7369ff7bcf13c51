import CLibZip
import Requirements

/// Reads the parts of a package (an archive of XML files) that lies in memory, through libzip.
@safe
final class PackageReader {
  // SAFETY: the handle is ours alone, opened in init and discarded in deinit; the buffer below it is owned by the
  // object and freed after the handle.
  private let archive: OpaquePointer
  private let copy: UnsafeMutableRawBufferPointer
  private let limits: SheetLimits
  private var unpacked = 0

  /// Opens an archive.
  init(_ bytes: UnsafeRawBufferPointer, _ limits: SheetLimits) throws(SheetFailure) {
    guard bytes.count <= limits.file else {
      throw SheetFailure(.fileTooLarge, "\(bytes.count)", "\(limits.file)")
    }
    self.limits = limits
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: max(bytes.count, 1), alignment: 16)
    unsafe copy.copyMemory(from: bytes)
    do throws(SheetFailure) {
      unsafe archive = try PackageReader.open(copy, count: bytes.count)
    } catch {
      unsafe copy.deallocate()
      throw error
    }
    unsafe self.copy = copy
    guard unsafe zip_get_num_entries(archive, 0) <= limits.members else {
      throw SheetFailure(.fileTooLarge, "zip", "\(limits.members)")
    }
  }

  deinit {
    unsafe zip_discard(archive)
    unsafe copy.deallocate()
  }

  private static func open(
    _ bytes: UnsafeMutableRawBufferPointer, count: Int
  ) throws(SheetFailure) -> OpaquePointer {
    var failure = unsafe zip_error_t()
    unsafe zip_error_init(&failure)
    defer { unsafe zip_error_fini(&failure) }
    guard let source = unsafe zip_source_buffer_create(bytes.baseAddress, UInt64(count), 0, &failure) else {
      throw SheetFailure(.fileUnreadable, unsafe String(cString: zip_error_strerror(&failure)))
    }
    guard let opened = unsafe zip_open_from_source(source, ZIP_RDONLY, &failure) else {
      let detail = unsafe String(cString: zip_error_strerror(&failure))
      unsafe zip_source_free(source)
      throw SheetFailure(.fileUnreadable, detail)
    }
    return unsafe opened
  }

  /// Whether there is a part that only workbooks have.
  var hasWorkbook: Bool {
    unsafe zip_name_locate(archive, "xl/workbook.xml", zip_flags_t(ZIP_FL_NOCASE)) >= 0
  }

  /// The bytes of a part; nil where there is none of that name. Case does not count, as the format says.
  func part(_ name: String) throws(SheetFailure) -> [UInt8]? {
    let place = unsafe zip_name_locate(archive, name, zip_flags_t(ZIP_FL_NOCASE))
    guard place >= 0 else { return nil }
    var facts = unsafe zip_stat_t()
    guard unsafe zip_stat_index(archive, UInt64(place), 0, &facts) == 0 else { return nil }
    let size = unsafe facts.size
    let packed = unsafe max(facts.comp_size, 1)
    guard unsafe facts.encryption_method == 0 else { throw SheetFailure(.fileUnreadable, "\(name): encrypted") }
    let limit = min(limits.part, limits.total - unpacked)
    guard size <= UInt64(limit) else { throw SheetFailure(.fileTooLarge, "\(size)", "\(limit)") }
    guard size <= limits.ratioFloor || size / packed <= limits.ratio else {
      throw SheetFailure(.fileTooLarge, "\(name): \(size / packed) : 1", "\(limits.ratio) : 1")
    }
    unpacked += Int(size)
    return try bytes(UInt64(place), name: name, size: Int(size))
  }

  private func bytes(_ index: UInt64, name: String, size: Int) throws(SheetFailure) -> [UInt8] {
    guard let file = unsafe zip_fopen_index(archive, index, 0) else {
      throw SheetFailure(.fileUnreadable, "\(name): \(unsafe String(cString: zip_strerror(archive)))")
    }
    defer { unsafe zip_fclose(file) }
    // One byte more than the directory states asks libzip for the end, where it compares the checksum.
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: size + 1) { buffer, count in
      while count < buffer.count, let start = buffer.baseAddress {
        let got = unsafe zip_fread(file, start + count, UInt64(buffer.count - count))
        if got < 0 { count = 0 }
        guard got > 0 else { break }
        count += Int(got)
      }
    }
    guard bytes.count == size else { throw SheetFailure(.fileUnreadable, "\(name): damaged") }
    return bytes
  }
}
