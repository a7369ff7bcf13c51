import ByteInput
import FuzzDriver
import Part21

/// Reads the bytes as an exchange structure, fast and with care, and walks over all parameters of what was found.

let keywords = ["IFCWALL", "IFCDOOR", "IFCPROPERTYSINGLEVALUE", "IFCRELCONNECTSWITHREALIZINGELEMENTS"]

/// What must be the same whichever way the bytes are read.
struct Outcome: Equatable {
  var instances: [String] = []
  var problems: [String] = []

  init(_ structure: ExchangeStructure) {
    for entry in structure.index.entries(of: Set(structure.index.counts.keys)) {
      let name = structure.name(at: entry.offset)
      let found = structure.index.record(named: name)?.offset ?? -1
      instances.append("\(entry.offset) #\(name) \(structure.vocabulary.keyword(of: entry.code)) \(found)")
    }
    problems = structure.problems.map { "\($0.offset) \($0.code) \($0.instance ?? 0) \($0.arguments)" }
  }
}

/// Goes through an instance, lists within lists included, and reads every value.
func walk(_ structure: ExchangeStructure, at offset: Int) {
  let bytes = structure.bytes
  var open = [structure.parameters(at: offset)]
  var steps = 0
  while var cursor = open.popLast() {
    while let parameter = cursor.next() {
      steps += 1
      precondition(steps <= bytes.count * 4 + 16, "a walk does not end")
      precondition(parameter.body.upperBound <= bytes.count)
      _ = structure.string(parameter)
      _ = bytes.reference(parameter)
      _ = bytes.integer(parameter)
      _ = bytes.real(parameter)
      _ = bytes.enumeration(parameter)
      _ = bytes.keyword(parameter)
      _ = bytes.references(parameter)
      if parameter.kind == .list || parameter.kind == .typed {
        // A list within a list is gone through from its own level: one cursor at a time is enough.
        if open.count < 64 {
          open.append(cursor)
          cursor = ParameterCursor(bytes: bytes, list: parameter.body)
        }
      }
    }
  }
}

runFuzzer { start, count in
  guard let source = try? ByteSource.memory(unsafe fuzzedBytes(start, count)) else { return 0 }
  func read(_ settings: ReadSettings) -> ExchangeStructure {
    ExchangeStructure(reading: source, vocabulary: ClassVocabulary(keywords: keywords), settings: settings)
  }
  let careful = read(ReadSettings(isCareful: true))
  let expected = Outcome(careful)
  let kernels = Kernel.allCases.filter(\.isAvailable)
  let kernel = kernels[count % kernels.count]
  for chunk in [64 + count % 200, 1 << 20] {
    let found = Outcome(read(ReadSettings(kernel: kernel, chunkLength: chunk)))
    if found != expected { print("\(kernel), chunks of \(chunk):\n\(found)\nwith care:\n\(expected)") }
    precondition(found == expected, "the fast way and the careful one differ")
  }
  for entry in careful.index.entries(of: Set(careful.index.counts.keys)) { walk(careful, at: entry.offset) }
  var lines = LineNumbers(bytes: careful.bytes)
  for problem in careful.problems { precondition(lines.line(at: problem.offset) >= 1) }
  withExtendedLifetime(careful) {}
  return 0
}
