import CMappedFiles

/// All files that the process has mapped.
public enum MappedFiles {
  /// From now on, a file that another program cuts while it is mapped, or whose disk fails, does not end the process by
  /// SIGBUS: something else stands for its rest, in which every search for the end of an instance ends soon, and
  /// ``ByteSource/failure`` says so.
  ///
  /// For programs, which own their signals; a SIGBUS of any other cause does what it did before.
  ///
  /// - Returns: false where the system refuses.
  @discardableResult
  public static func guardAgainstCuts() -> Bool { recol_mapped_files_guard() }

  /// How often something else was laid over a part of a file since the process began.
  public static var cuts: Int { recol_mapped_files_cuts() }

  /// Gives the pages of all mapped files back to the system, which reads them again where they are asked for.
  ///
  /// From any thread at any time: the bytes stay readable, and the same.
  ///
  /// - Complexity: O(pages), some 0.1 ms for 100 MB; then reading takes as long as the first time, from the page cache.
  public static func letGoOfPages() { recol_mapped_files_let_go() }
}
