import ByteInput

extension InputLimits {
  /// The limits of what people write by hand: requirement files, layouts, waivers and mappings.
  ///
  /// The readers of IDS, XLSX and CSV take 64 MiB, that of YAML 16. What comes from a pipe or a device may never end, and
  /// would fill the memory before any of them is asked.
  static let requirements = InputLimits(memory: 64 << 20)
}
