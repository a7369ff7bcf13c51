import ByteInput
import IFCModel
import Part21

/// Instances as text on one line: the class as the schema spells it, the parameters as they stand without white space
/// and comments, strings decoded.
struct InstanceText {
  /// Bytes of an instance that are shown; a mesh can have millions.
  private static let most = 1 << 16

  private let model: Model
  private let bytes: ByteView

  init(_ model: Model) {
    self.model = model
    bytes = model.structure.bytes
  }

  /// O(bytes of the instance).
  func text(of instance: Instance) -> String {
    "#\(instance.name)=\(model.className(of: instance))" + parameters(from: instance.offset)
  }

  private func parameters(from offset: Int) -> String {
    let end = min(bytes.count, offset + Self.most)
    var at = offset
    while at < end, bytes[at] != UInt8(ascii: "(") { at += 1 }
    var text = ""
    while at < end, bytes[at] != UInt8(ascii: ";") {
      switch bytes[at] {
      case UInt8(ascii: "'"):
        let start = at + 1
        at = stringEnd(from: start, until: end)
        text += "'" + model.structure.decoder.decode(bytes[start..<min(at, end)]) + "'"
        at += 1
      case UInt8(ascii: "/") where at + 1 < end && bytes[at + 1] == UInt8(ascii: "*"):
        at += 2
        while at + 1 < end, !(bytes[at] == UInt8(ascii: "*") && bytes[at + 1] == UInt8(ascii: "/")) { at += 1 }
        at += 2
      case 0...0x20: at += 1
      case let byte:
        text.unicodeScalars.append(Unicode.Scalar(byte))
        at += 1
      }
    }
    return text
  }

  /// The apostrophe that ends a string; two of them stand for one.
  private func stringEnd(from start: Int, until end: Int) -> Int {
    var at = start
    while at < end {
      guard bytes[at] == UInt8(ascii: "'") else {
        at += 1
        continue
      }
      guard at + 1 < end, bytes[at + 1] == UInt8(ascii: "'") else { return at }
      at += 2
    }
    return end
  }
}
