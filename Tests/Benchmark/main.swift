import ByteInput
import IFCSchema
import Part21

let path = CommandLine.arguments[1]
let threads = CommandLine.arguments.count > 2 ? Int(CommandLine.arguments[2]) ?? 2 : 2
let keepsAll = CommandLine.arguments.count > 3
let schema = Schema.of(.ifc2x3)
let names = (0..<schema.entityCount).map { schema.name(of: EntityID(rawValue: UInt16($0))).uppercased() }
let clock = ContinuousClock()
let source = try ByteSource.open(path)
for _ in 0..<(CommandLine.arguments.count > 4 ? Int(CommandLine.arguments[4])! : 3) {
  let start = clock.now
  let structure = ExchangeStructure(
    reading: source, vocabulary: ClassVocabulary(keywords: names), settings: ReadSettings(threads: threads, keepsPositions: keepsAll))
  let time = clock.now - start
  print(structure.index.total, structure.index.count, time, structure.problems.count, structure.header.schemaIdentifiers)
  if let problem = structure.problems.first { print(problem) }
}
