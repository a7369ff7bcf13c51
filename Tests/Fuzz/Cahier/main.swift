import CahierFormat
import FuzzDriver
import Requirements

/// Reads the bytes as a cahier in YAML, audits what could be understood of it, and says it again.
runFuzzer { start, count in
  let bytes = unsafe UnsafeRawBufferPointer(start: start, count: count)
  _ = CahierContent.isYAML(bytes)
  let reading = CahierReader.read(bytes, path: "fuzzed.yaml")
  precondition(reading.cahier != nil || !reading.problems.isEmpty, "refused without a word")
  _ = CahierAudit.audit(reading, today: "2026-11-21")
  _ = LayoutFile.read(bytes)
  guard var cahier = reading.cahier else { return 0 }
  cahier.path = nil
  let text = CahierWriter.text(cahier)
  guard var again = CahierReader.read(text: text).cahier else { preconditionFailure("what is written cannot be read") }
  again.path = nil
  // What is wrong in a file may be left out of it; what was read from the second text must stay the same.
  precondition(CahierWriter.text(again) == text, "the second reading differs from the first")
  return 0
}
