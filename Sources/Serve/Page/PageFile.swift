import CServe
import NIOCore

/// A file that pages load, embedded in the program.
enum PageFile: UInt8 {
  case style = 0
  case script = 1

  var mediaType: String {
    switch self {
    case .style: "text/css; charset=utf-8"
    case .script: "text/javascript; charset=utf-8"
    }
  }

  var bytes: ByteBuffer {
    let file = unsafe recol_serve_file(rawValue)
    return unsafe ByteBuffer(bytes: UnsafeBufferPointer(start: file.bytes, count: file.count))
  }
}
