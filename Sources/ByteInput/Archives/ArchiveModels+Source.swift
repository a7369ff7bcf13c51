extension ArchiveModels {
  /// Looks through an archive.
  ///
  /// Archives inside are unpacked one at a time; all together they may grow to a gibibyte and ten times the archive.
  ///
  /// - Throws: ``InputError/archiveDamaged(path:detail:)`` where its directory cannot be read.
  /// - Complexity: O(members): the first 4 KiB of each whose name does not tell are unpacked.
  public init(of source: ByteSource, limits: InputLimits = InputLimits(members: 200_000)) throws(InputError) {
    defer { withExtendedLifetime(source) {} }
    try self.init(source.view, path: source.path, limits: limits, depth: 1)
  }
}
