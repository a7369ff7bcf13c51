import CLibZip
import Glibc

/// Reads an archive that lies in memory, through libzip.
@safe
struct ZipReader: ~Copyable {
  // SAFETY: the handle is ours alone, opened in init and discarded in deinit; the bytes below it belong to the region
  // that the caller holds for longer.
  private let archive: OpaquePointer
  /// What errors call the archive.
  var path: String

  /// - Throws: ``InputError/tooLarge(path:bytes:limit:)`` where the directory alone would cost too much memory,
  ///   ``InputError/archiveDamaged(path:detail:)`` where it cannot be read.
  init(_ view: ByteView, path: String, limits: InputLimits) throws(InputError) {
    let size = ZipEnd.directorySize(view)
    guard size <= limits.directory else { throw .tooLarge(path: path, bytes: size, limit: limits.directory) }
    unsafe archive = try ZipReader.open(view, path: path)
    self.path = path
  }

  deinit { unsafe zip_discard(archive) }

  private static func open(_ view: ByteView, path: String) throws(InputError) -> OpaquePointer {
    var failure = unsafe zip_error_t()
    unsafe zip_error_init(&failure)
    defer { unsafe zip_error_fini(&failure) }
    guard let source = unsafe zip_source_buffer_create(view.base, UInt64(view.count), 0, &failure) else {
      throw .archiveDamaged(path: path, detail: unsafe String(cString: zip_error_strerror(&failure)))
    }
    guard let opened = unsafe zip_open_from_source(source, ZIP_RDONLY, &failure) else {
      unsafe zip_source_free(source)
      throw .archiveDamaged(path: path, detail: unsafe String(cString: zip_error_strerror(&failure)))
    }
    return unsafe opened
  }

  /// How many members the directory has.
  var count: Int { Int(max(unsafe zip_get_num_entries(archive, 0), 0)) }

  /// The members that are models of one of the kinds by their first bytes, in the order of the directory.
  func models(_ kinds: Set<ContentKind>, limits: InputLimits) -> [ZipMember] {
    var found: [ZipMember] = []
    for index in 0..<min(count, limits.members) {
      guard let member = member(at: index), member.size > 0 else { continue }
      let isNamed = NamedForm(member.name.utf8) == .model
      // What is encrypted, or damaged, cannot be looked into: its name must do.
      if !member.isEncrypted, let (kind, isModel) = kind(of: member) {
        if kinds.contains(kind), isModel || isNamed { found.append(member) }
      } else if isNamed {
        found.append(member)
      }
    }
    return found
  }

  /// All members, as the directory tells them.
  func members(limits: InputLimits) -> [ZipMember] {
    (0..<min(count, limits.members)).compactMap { member(at: $0) }
  }

  /// The first member of a name, byte by byte; else one whose name is written with other characters for the same letters.
  func member(named name: String) -> ZipMember? {
    let place = unsafe zip_name_locate(archive, name, 0)
    if place >= 0, let found = member(at: Int(place)), found.name.utf8.elementsEqual(name.utf8) { return found }
    var alike: Int?
    for index in 0..<count {
      guard let found = unsafe zip_get_name(archive, UInt64(index), 0) else { continue }
      if unsafe strcmp(found, name) == 0 { return member(at: index) }
      // macOS takes accents apart, keyboards do not.
      if alike == nil, unsafe String(cString: found) == name { alike = index }
    }
    return alike.flatMap { member(at: $0) }
  }

  /// Unpacks a member: into memory, or into a file without a name where it is large.
  func unpack(_ member: ZipMember, limits: InputLimits) throws(InputError) -> MappedRegion {
    guard !member.isEncrypted else { throw .archiveEncrypted(path: path, member: member.name) }
    guard member.size <= limits.memory else {
      throw .tooLarge(path: path, bytes: member.size, limit: limits.memory)
    }
    let byRatio = member.packed.multipliedReportingOverflow(by: limits.ratio)
    guard byRatio.overflow || member.size <= max(limits.ratioFloor, byRatio.partialValue) else {
      throw .tooDense(path: path, times: member.size / max(1, member.packed), limit: limits.ratio)
    }
    if member.size > limits.unpackedInMemory, let region = try unpackToFile(member) { return region }
    let region = try unsafe MappedRegion.filled(capacity: Int(member.size)) { target throws(InputError) in
      try unsafe read(member, into: target, toItsEnd: true)
    }
    guard let region else { throw .unreadable(path: path, errno: errno) }
    return region
  }

  /// Unpacks a member into a file without a name; nil where the folder for such files takes none.
  private func unpackToFile(_ member: ZipMember) throws(InputError) -> MappedRegion? {
    let descriptor = UnnamedFile.open()
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    let file = try unsafe open(member)
    defer { unsafe zip_fclose(file) }
    var filled: UInt64 = 0
    let piece = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 20, alignment: 16)
    defer { unsafe piece.deallocate() }
    while true {
      let got = unsafe zip_fread(file, piece.baseAddress, UInt64(piece.count))
      guard got >= 0 else { throw unsafe damaged(file) }
      if got == 0 { break }
      filled += UInt64(got)
      guard filled <= member.size else { break }
      guard unsafe UnnamedFile.write(UnsafeRawBufferPointer(rebasing: piece[..<Int(got)]), to: descriptor) else {
        throw .noRoom(path: path, folder: UnnamedFile.folder, errno: errno)
      }
    }
    guard filled == member.size else { throw .archiveDamaged(path: path, detail: ZipReader.otherLength) }
    return MappedRegion.file(descriptor: descriptor, count: Int(filled))
  }

  /// The member at a place of the directory; nil where the directory has no name for it.
  func member(at index: Int) -> ZipMember? {
    var facts = unsafe zip_stat_t()
    guard unsafe zip_stat_index(archive, UInt64(index), 0, &facts) == 0, let name = unsafe facts.name else {
      return nil
    }
    return unsafe ZipMember(
      name: String(cString: name), index: UInt64(index), size: facts.size, packed: max(facts.comp_size, 1),
      isEncrypted: facts.encryption_method != 0)
  }

  /// The first bytes of a member, up to `count`; nil where they cannot be unpacked.
  func head(of member: ZipMember, count: Int) -> MappedRegion? {
    try? unsafe MappedRegion.filled(capacity: Int(min(member.size, UInt64(count)))) { target throws(InputError) in
      try unsafe read(member, into: target, toItsEnd: false)
    }
  }

  /// Unpacks until the target is full or the member ends.
  ///
  /// A member whose checksum is wrong, or that ends early, is damage: what came before it is not given out, since
  /// nobody could say what of it is true.
  private func read(
    _ member: ZipMember, into target: UnsafeMutableRawBufferPointer, toItsEnd: Bool
  ) throws(InputError) -> Int {
    let file = try unsafe open(member)
    defer { unsafe zip_fclose(file) }
    var filled = 0
    while filled < target.count, let base = target.baseAddress {
      let got = unsafe zip_fread(file, base + filled, UInt64(min(target.count - filled, 1 << 24)))
      if got == 0 { break }
      guard got > 0 else { throw unsafe damaged(file) }
      filled += Int(got)
    }
    if toItsEnd {
      // libzip compares the checksum when it meets the end: one byte more asks for it.
      var more: UInt8 = 0
      let got = unsafe zip_fread(file, &more, 1)
      if got < 0 { throw unsafe damaged(file) }
      guard got == 0, filled == target.count else {
        throw .archiveDamaged(path: path, detail: ZipReader.otherLength)
      }
    }
    return filled
  }

  private static let otherLength = "length differs from the directory's"

  private func open(_ member: ZipMember) throws(InputError) -> OpaquePointer {
    guard let file = unsafe zip_fopen_index(archive, member.index, 0) else {
      let failure = unsafe zip_get_error(archive)
      if unsafe zip_error_code_zip(failure) == ZIP_ER_COMPNOTSUPP { throw .archiveMethod(path: path) }
      throw .archiveDamaged(path: path, detail: unsafe String(cString: zip_strerror(archive)))
    }
    return unsafe file
  }

  private func damaged(_ file: OpaquePointer) -> InputError {
    .archiveDamaged(path: path, detail: unsafe String(cString: zip_file_strerror(file)))
  }
}
