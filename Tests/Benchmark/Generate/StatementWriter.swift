import Glibc
import TestSupport

/// Writes an exchange structure statement by statement, in bounded memory, the same bytes for the same seed.
final class StatementWriter {
  /// What a generator draws from.
  var random: SplitMix
  /// How many bytes have been written.
  private(set) var bytes = 0
  /// How many instances have been written.
  private(set) var instances = 0
  private let naming: Naming
  private let file: Int32
  private let path: String
  private var buffer: [UInt8] = []
  private var failure: Int32 = 0
  private static let bufferSize = 1 << 20

  init(path: String, naming: Naming, seed: UInt64) throws {
    file = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    guard file >= 0 else { throw BenchmarkError.system("cannot write \(path)", errno) }
    self.path = path
    self.naming = naming
    random = SplitMix(seed: seed)
    buffer.reserveCapacity(StatementWriter.bufferSize + (1 << 16))
    add(
      """
      ISO-10303-21;
      HEADER;
      FILE_DESCRIPTION(('ViewDefinition [ReferenceView_V1.2]'),'2;1');
      FILE_NAME('benchmark.ifc','2026-01-01T00:00:00',(''),(''),'recol benchmark','recol benchmark','');
      FILE_SCHEMA(('IFC4'));
      ENDSEC;
      DATA;

      """)
  }

  /// Writes an instance, `IFCWALL(…)`, and gives its name.
  @discardableResult
  func instance(_ statement: String) -> UInt64 {
    let name = naming.name(UInt64(instances))
    instances += 1
    add("#\(name)=\(statement);\n")
    return name
  }

  /// Writes an instance with a long list of references, a piece at a time.
  func instance(_ before: String, referencesTo names: some Sequence<UInt64>, _ after: String) {
    let name = naming.name(UInt64(instances))
    instances += 1
    add("#\(name)=\(before)(")
    var separator = ""
    for name in names {
      add("\(separator)#\(name)")
      separator = ","
    }
    add(")\(after);\n")
  }

  /// Ends the data section and the file.
  func finish() throws {
    add("ENDSEC;\nEND-ISO-10303-21;\n")
    flush()
    close(file)
    guard failure == 0 else { throw BenchmarkError.system("cannot write \(path)", failure) }
  }

  /// A GlobalId of its own for each call: 128 bits in 22 characters of IFC's base 64.
  func globalId() -> String {
    let characters = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_$".utf8)
    var low = random.next()
    var high = random.next()
    return unsafe String(unsafeUninitializedCapacity: 22) { text in
      for place in stride(from: 21, through: 0, by: -1) {
        unsafe text[place] = characters[Int(low & 63)]
        low = low >> 6 | high << 58
        high >>= 6
      }
      return 22
    }
  }

  private func add(_ text: String) {
    var text = text
    text.withUTF8 { unsafe buffer.append(contentsOf: $0) }
    bytes += text.utf8.count
    if buffer.count >= StatementWriter.bufferSize { flush() }
  }

  private func flush() {
    var done = 0
    while done < buffer.count, failure == 0 {
      let written = unsafe buffer.withUnsafeBytes {
        unsafe write(file, UnsafeRawBufferPointer(rebasing: $0[done...]).baseAddress, $0.count - done)
      }
      if written < 0 { failure = errno }
      done += max(written, 0)
    }
    buffer.removeAll(keepingCapacity: true)
  }
}
