import FuzzDriver
import NIOCore

@testable import Serve

/// A part as it came out of a body.
struct Part: Equatable {
  let header: PartHeader
  var bytes: [UInt8] = []
}

/// The parts of a body that arrives in pieces of so many bytes; nil where it is refused.
func parts(_ body: [UInt8], boundary: String, piece: Int) -> [Part]? {
  var parser = MultipartParser(boundary: boundary)
  var parts: [Part] = []
  var isOpen = false
  var rest = body[...]
  do throws(MultipartProblem) {
    while !rest.isEmpty {
      parser.append(ByteBuffer(bytes: rest.prefix(piece)))
      rest = rest.dropFirst(piece)
      while let event = try parser.next() {
        switch event {
        case .part(let header):
          precondition(!isOpen, "a part begins inside of another")
          isOpen = true
          parts.append(Part(header: header))
        case .bytes(let bytes):
          precondition(isOpen && bytes.readableBytes > 0, "bytes of no part")
          parts[parts.count - 1].bytes += bytes.readableBytesView
        case .partEnd:
          precondition(isOpen, "the end of no part")
          isOpen = false
        }
      }
    }
    try parser.finish()
  } catch {
    return nil
  }
  precondition(!isOpen, "a body that is whole has a part that is not")
  return parts
}

/// Reads the bytes as the body of a form, at once and in pieces, and its file names as the server does: what comes out
/// must not depend on the pieces, and no name may lead anywhere.
runFuzzer { start, count in
  let bytes = unsafe fuzzedBytes(start, count)
  guard bytes.count > 1 else { return 0 }
  let body = Array(bytes.dropFirst())
  let boundary = bytes[0] & 1 == 0 ? "b" : "----WebKitFormBoundary7MA4YWxkTrZu0gW"
  let whole = parts(body, boundary: boundary, piece: body.count)
  precondition(whole == parts(body, boundary: boundary, piece: 1 + Int(bytes[0] >> 1)), "pieces make a difference")
  for part in whole ?? [] {
    precondition(part.bytes.count < body.count, "more came out than went in")
    guard let name = part.header.fileName.flatMap({ ClientFileName($0) }) else { continue }
    precondition(1...ClientFileName.mostComponents ~= name.components.count, "no file, or too deep a folder")
    for component in name.components {
      precondition(component != "." && component != ".." && !component.hasPrefix("-"), "a name that leads away")
      precondition(1...ClientFileName.mostBytes ~= component.utf8.count, "a name that no file system holds")
      precondition(!component.utf8.contains { $0 == 0x2F || $0 == 0x5C || $0 < 0x20 || $0 == 0x7F }, "a separator")
    }
  }
  return 0
}
