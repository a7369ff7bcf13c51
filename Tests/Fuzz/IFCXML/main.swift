import ByteInput
import FuzzDriver
import IFCXML
import Part21

/// Transcribes the bytes as ifcXML, and reads what comes of it as an exchange structure: strings, lists and instances
/// that a document holds never break out of the places that they are written to.
runFuzzer { start, count in
  let bytes = unsafe Array(UnsafeRawBufferPointer(start: start, count: count))
  guard let document = try? ByteSource.memory(bytes) else { return 0 }
  let transcription = Transcription(of: document.view)
  precondition(transcription.bytes.starts(with: Array("ISO-10303-21;".utf8)), "no exchange structure")
  guard let source = try? ByteSource.memory(transcription.bytes) else { return 0 }
  let structure = ExchangeStructure(reading: source, vocabulary: ClassVocabulary(), settings: ReadSettings())
  let allowed: Set<SyntaxProblem.Code> = [.duplicateInstanceName, .moreOfTheSame, .badInstanceName]
  for problem in structure.problems { precondition(allowed.contains(problem.code), "\(problem)") }
  return 0
}
