import ByteInput
import FuzzDriver

@testable import Submission

/// Reads the bytes as a document that was delivered: its format, and what is the matter with it, as a PDF too where it
/// does not begin as one. Zeros behind a PDF change nothing.
runFuzzer { start, count in
  let bytes = unsafe fuzzedBytes(start, count)
  guard let source = try? ByteSource.memory(bytes) else { return 0 }
  withExtendedLifetime(source) {
    let view = source.view
    let kind = ContentKind.sniff(view)
    let directory = kind == .zip ? DocumentFault.directory(of: source) : nil
    _ = FormatReader.format(view, kind: kind, members: (try? directory?.get().members.map(\.name)) ?? [])
    _ = DocumentFault.fault(of: view, kind: kind, directory: directory)
    _ = DocumentFault.fault(of: view, kind: .native, directory: nil)
    var trailer = PDFTrailer(view)
    let (hasEnd, isEncrypted) = (trailer.hasEnd, trailer.isEncrypted())
    guard let padded = try? ByteSource.memory(bytes + [UInt8](repeating: 0, count: 64)) else { return }
    withExtendedLifetime(padded) {
      var other = PDFTrailer(padded.view)
      precondition(other.hasEnd == hasEnd && other.isEncrypted() == isEncrypted, "padding makes a difference")
    }
  }
  return 0
}
