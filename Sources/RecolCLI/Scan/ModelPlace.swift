import ByteInput
import Findings

/// Where a model lies: its file, and the archive where it is a member of one.
struct ModelPlace {
  let path: PathBytes
  /// The archive that the model is a member of; nil where the file is the model.
  let archive: PathBytes?
  /// The size of the file in bytes, and when it was modified in nanoseconds since 1970; nil where nobody may ask.
  let facts: (bytes: Int, modified: Int64)?

  /// Finds the file: the path, or what stands before a `!` of it.
  init(_ path: PathBytes) {
    self.path = path
    let bytes = path.bytes
    let ends = [bytes.count] + bytes.indices.filter { bytes[$0] == UInt8(ascii: "!") }
    let found = ends.lazy
      .map { end in (end: end, file: PathBytes(bytes: Array(bytes[..<end]))) }
      .compactMap { place in place.file.sizeAndTime.map { (place.end, place.file, $0) } }
      .first
    facts = found?.2
    archive = found.flatMap { end, file, _ in end < bytes.count ? file : nil }
  }
}

extension ModelLine {
  /// The line of a model of which nothing is known but where it lies.
  init(of place: ModelPlace) {
    self.init(path: place.path.printable, pathBytes: place.path.isPrintedAsItStands ? nil : place.path.bytes)
    archive = place.archive?.printable
    (fileBytes, modified) = (place.facts?.bytes, place.facts?.modified)
  }
}
