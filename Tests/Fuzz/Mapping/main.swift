import CahierFormat
import FuzzDriver
import Requirements

/// Reads the bytes as a mapping to a table of another program: it has a use, or a reason why it has none.
runFuzzer { start, count in
  let reading = unsafe TableMappingReader.read(UnsafeRawBufferPointer(start: start, count: count))
  let isRefused = reading.problems.contains { $0.severity == .error }
  precondition((reading.mapping == nil) == isRefused, "refused without a word, or used in spite of one")
  for column in reading.mapping?.columns ?? [] { precondition(!column.name.isEmpty, "a column without a name") }
  return 0
}
