import ByteInput

/// The sample models of the project, as text.
enum SampleText {
  /// The text of one of them.
  static func read(_ name: String) throws -> String {
    let folder = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4).joined(separator: "/")
    return try file(folder + "/sample-ifc/" + name)
  }

  /// The text of a file.
  static func file(_ path: String) throws -> String {
    let source = try ByteSource.open(path)
    return withExtendedLifetime(source) { unsafe String(decoding: source.view.buffer, as: UTF8.self) }
  }
}
