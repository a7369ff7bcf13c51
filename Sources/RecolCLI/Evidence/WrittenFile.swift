import ByteInput
import Reports

/// A file of a folder, by what it is known.
struct WrittenFile {
  /// Its name in the folder.
  let name: String
  let sha256: String
  let bytes: Int

  /// Reads the file at `path` once more, to know what is really there.
  init?(_ name: String, at path: String) {
    guard let source = try? ByteSource.raw(path) else { return nil }
    self.name = name
    sha256 = source.sha256()
    bytes = source.fileSize
  }

  /// The list that `sha256sum -c` reads.
  static func sums(of files: [WrittenFile]) -> [UInt8] {
    Array(files.map { "\($0.sha256)  \($0.name)\n" }.joined().utf8)
  }

  /// Writes the files as a member of a manifest, one per line.
  static func write(_ files: [WrittenFile], _ json: inout JSONWriter) {
    json.key("files")
    json.beginArray()
    for file in files {
      json.beginObject(.line)
      json.member("path", file.name)
      json.member("sha256", file.sha256)
      json.member("bytes", file.bytes)
      json.endObject()
    }
    json.endArray()
  }
}
