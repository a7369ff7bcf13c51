import ByteInput
import Part21
import Testing

/// Reads text as an exchange structure.
func read(_ text: String, _ settings: ReadSettings = ReadSettings()) throws -> ExchangeStructure {
  try read(Array(text.utf8), settings)
}

func read(_ bytes: [UInt8], _ settings: ReadSettings = ReadSettings()) throws -> ExchangeStructure {
  let source = try ByteSource.memory(bytes)
  return ExchangeStructure(reading: source, vocabulary: ClassVocabulary(keywords: known), settings: settings)
}

/// Some keywords that the vocabulary knows; others are learned from the file.
let known = ["IFCWALL", "IFCDOOR", "IFCPROPERTYSINGLEVALUE", "IFCRELCONNECTSWITHREALIZINGELEMENTS"]

/// A whole exchange structure around some statements.
func structure(_ statements: String) -> String {
  """
  ISO-10303-21;
  HEADER;
  FILE_DESCRIPTION(('ViewDefinition [CoordinationView_V2.0]'),'2;1');
  FILE_NAME('essai','2026-01-01T00:00:00',('A'),('O'),'P','S','');
  FILE_SCHEMA(('IFC4'));
  ENDSEC;
  DATA;
  \(statements)
  ENDSEC;
  END-ISO-10303-21;

  """
}

/// All that the index says, in a form that can be compared.
struct Summary: Equatable {
  var instances: [String] = []
  var counts: [String: Int] = [:]
  var lookups: [String] = []
  var problems: [String] = []

  init(_ structure: ExchangeStructure) {
    let codes = Set(structure.index.counts.keys)
    for entry in structure.index.entries(of: codes) {
      let name = structure.name(at: entry.offset)
      let keyword = structure.vocabulary.keyword(of: entry.code)
      instances.append("\(entry.offset) #\(name) \(keyword)")
      let found = structure.index.record(named: name)
      lookups.append("#\(name) \(found?.offset ?? -1)")
    }
    for (code, count) in structure.index.counts { counts[structure.vocabulary.keyword(of: code)] = count }
    problems = structure.problems.map { "\($0.offset) \($0.code.rawValue) \($0.instance ?? 0) \($0.arguments)" }
  }

  /// The first thing in which two summaries differ; nil where they are equal.
  func difference(from other: Summary) -> String? {
    for (left, right) in zip(instances, other.instances) where left != right { return "\(left) ≠ \(right)" }
    for (left, right) in zip(lookups, other.lookups) where left != right { return "\(left) ≠ \(right)" }
    for (left, right) in zip(problems, other.problems) where left != right { return "\(left) ≠ \(right)" }
    if self != other {
      return "\(instances.count) ≠ \(other.instances.count), \(problems) ≠ \(other.problems), \(counts)"
    }
    return nil
  }
}
