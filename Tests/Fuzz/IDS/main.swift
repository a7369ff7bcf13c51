import FuzzDriver
import IDSFormat
import Requirements

/// Reads the bytes as an IDS file and audits what could be understood of it.
runFuzzer { start, count in
  let reading = unsafe IDSReader.read(bytes: UnsafeRawBufferPointer(start: start, count: count), path: "fuzzed.ids")
  precondition(reading.file != nil || !reading.problems.isEmpty, "refused without a word")
  if let file = reading.file { _ = IDSAudit.audit(file) }
  return 0
}
