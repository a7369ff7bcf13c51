extension ByteSource {
  /// The first bytes of a member of the archive that the file is, unpacked; nil where it has no member of that name, or one
  /// that cannot be unpacked.
  ///
  /// For archives that say by one member what all the others are, such as documents of office programs.
  ///
  /// - Complexity: O(directory + count).
  public func head(ofMember name: String, count: Int, limits: InputLimits = InputLimits()) -> [UInt8]? {
    guard let archive = try? ZipReader(view, path: path, limits: limits), let member = archive.member(named: name),
      let region = archive.head(of: member, count: count)
    else { return nil }
    return withExtendedLifetime(region) { unsafe Array(region.view.buffer) }
  }
}
