import ByteInput
import Part21

/// Reads fuzzed bytes with the slow twin and with every instruction set of this CPU, and compares all that is found.
struct Twins {
  /// How many bytes each instruction set reads.
  let bytes: Int
  let seed: UInt64

  /// - Throws: at the first difference, with the text that shows it.
  func run() throws {
    let kernels = Kernel.allCases.filter(\.isAvailable)
    var generator = FuzzedStructure(seed: seed)
    var read = 0
    while read < bytes {
      let text = generator.next()
      let source = try ByteSource.memory(text)
      let careful = Reading(source, ReadSettings(isCareful: true))
      for kernel in kernels {
        let settings = ReadSettings(
          threads: generator.choose([1, 2, 3, 7]), kernel: kernel,
          chunkLength: generator.choose([64, 100, 320, 1000, 100_000]))
        guard Reading(source, settings) == careful else {
          throw BenchmarkError.message(
            "\(kernel), \(settings.threads) threads, chunks of \(settings.chunkLength ?? 0) differ from the slow twin "
              + "on this text:\n\(String(decoding: text, as: UTF8.self))")
        }
      }
      read += text.count
    }
    for kernel in kernels { print("\(kernel.rawValue): \(read) fuzzed bytes, read as the slow twin reads them") }
  }
}

/// All that an index says, in a form that can be compared.
private struct Reading: Equatable {
  private struct Entry: Equatable {
    let offset: Int
    let keyword: String
    /// Where a look-up by name leads.
    let found: Int?
  }

  private var entries: [Entry] = []
  private var problems: [SyntaxProblem] = []

  init(_ source: ByteSource, _ settings: ReadSettings) {
    let vocabulary = ClassVocabulary(keywords: ["IFCWALL", "IFCDOOR", "IFCPROPERTYSINGLEVALUE"])
    let structure = ExchangeStructure(reading: source, vocabulary: vocabulary, settings: settings)
    for entry in structure.index.entries(of: Set(structure.index.counts.keys)) {
      let found = structure.index.record(named: structure.name(at: entry.offset))?.offset
      entries.append(Entry(offset: entry.offset, keyword: structure.vocabulary.keyword(of: entry.code), found: found))
    }
    problems = structure.problems
  }
}
