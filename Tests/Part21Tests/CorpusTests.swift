import ByteInput
import Part21
import TestSupport
import Testing

/// Real models and official cases: the fast way reads what the slow twin reads.
@Suite struct CorpusTests {
  @Test(
    "real files are read alike by both ways, with every kernel",
    .enabled(if: SharedFiles.folder != nil, "the folder of shared files is absent"),
    arguments: ["corpus", "ids-testcases", "rules-testcases"])
  func realFiles(folder: String) throws {
    let paths = SharedFiles.files(below: folder, suffixes: [".ifc", ".ifczip", ".zip"])
    #expect(!paths.isEmpty)
    var read = 0
    for path in paths {
      guard let source = try? ByteSource.open(path) else { continue }
      read += 1
      // The large ones would take minutes in a debug build and hold nothing that the others do not.
      if source.view.count > 4 << 20 { continue }
      let expected = summary(source, ReadSettings(isCareful: true))
      for (index, kernel) in Kernel.allCases.enumerated() where kernel.isAvailable {
        let chunk = [nil, 100, 4096, 65_536][index % 4]
        let found = summary(source, ReadSettings(threads: 2, kernel: kernel, chunkLength: chunk))
        if let difference = found.difference(from: expected) { Issue.record("\(path), \(kernel): \(difference)") }
      }
    }
    #expect(read > paths.count / 2)
  }

  private func summary(_ source: ByteSource, _ settings: ReadSettings) -> Summary {
    Summary(ExchangeStructure(reading: source, vocabulary: ClassVocabulary(keywords: known), settings: settings))
  }
}
