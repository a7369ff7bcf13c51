import IFCSchema
import Part21

/// Compiles the types of a schema into the patterns that parameters are held against.
struct PatternCompiler {
  /// The widths of types that limit their length: `STRING (255)`. The packed tables do not hold widths; these are all that
  /// IFC2X3, IFC4 and IFC4X3 have beside the one of IfcGloballyUniqueId (ISO 16739-1, 8.14 and 8.15).
  private static let widths: [String: Int32] = ["IfcLabel": 255, "IfcIdentifier": 255]

  private let schema: Schema
  private let typeNames: [String]
  private let typeNumbers: [String: Int]
  private(set) var patterns: [ParameterPattern] = []
  private(set) var classSets: [UInt64] = []
  private(set) var enumerations: [[[UInt8]]] = []
  private(set) var choices: [PatternTable.Choice] = []
  private(set) var ranges: [PatternTable.Range] = []
  private var named: [String: UInt16] = [:]

  init(_ schema: Schema) {
    self.schema = schema
    typeNames = schema.definedTypeNames + schema.enumerationNames
    typeNumbers = Dictionary(uniqueKeysWithValues: typeNames.enumerated().map { ($1, $0) })
  }

  /// The table of a schema whose parameters have been compiled into slots.
  mutating func table(slots: [ParameterSlot], starts: [UInt32]) -> PatternTable {
    let typePatterns = typeNames.map { name in
      schema.enumeration(named: name) == nil ? pattern(.defined(name)) : pattern(.enumeration(name))
    }
    return PatternTable(
      patterns: patterns, slots: slots, starts: starts,
      mayBeInstanced: schema.entities.map { !schema.isAbstract($0) }, classSets: classSets,
      enumerations: enumerations, choices: choices, ranges: ranges, typeNames: typeNames.map { $0.uppercased() },
      typePatterns: typePatterns)
  }

  /// The number of the pattern of a type.
  ///
  /// - Parameter depth: how deep the list lies in it whose elements differ from each other; nil for none but sets.
  mutating func pattern(_ type: AttributeType, uniqueAt depth: Int? = nil) -> UInt16 {
    switch type {
    case .simple(let simple): return remember("\(simple)") { _ in PatternCompiler.pattern(simple) }
    case .defined(let name): return defined(name)
    case .enumeration(let name):
      return remember(name) { compiler in
        compiler.enumerations.append((compiler.schema.enumeration(named: name) ?? []).map { Array($0.utf8) })
        return ParameterPattern(.enumeration, detail: UInt16(compiler.enumerations.count - 1))
      }
    case .entity(let name):
      return remember(name) { compiler in
        ParameterPattern(.reference, detail: compiler.classSet([name]))
      }
    case .select(let name): return remember(name) { $0.choice(name) }
    case .aggregate(let kind, let bounds, let element):
      let inner = pattern(element, uniqueAt: depth.map { $0 - 1 })
      let length = kind == .array ? bounds.upper.map { $0 - bounds.lower + 1 } : nil
      let lower = Int32(clamping: length ?? bounds.lower)
      let upper = (length ?? bounds.upper).map { Int32(clamping: $0) } ?? .max
      let isSet = kind == .set || depth == 0
      return remember("\(inner)[\(lower):\(upper)]\(isSet)") { _ in
        ParameterPattern(.list, detail: inner, lower: lower, upper: upper, isSet: isSet)
      }
    }
  }

  private mutating func defined(_ name: String) -> UInt16 {
    if let known = named[name] { return known }
    if name == "IfcGloballyUniqueId" { return remember(name) { _ in ParameterPattern(.globalId) } }
    if let width = PatternCompiler.widths[name] {
      return remember(name) { _ in ParameterPattern(.string, upper: width) }
    }
    guard let type = schema.definedType(named: name) else { return remember(name) { _ in ParameterPattern(.anything) } }
    let number =
      name == CompoundAngle.type
      ? compoundAngle(type.underlying)
      : ValueRanges.ofTypes[name].map { within($0, type.underlying) } ?? pattern(type.underlying)
    named[name] = number
    return number
  }

  /// The number of the pattern of a list of numbers that together have to be in a range, for which each is read.
  private mutating func compoundAngle(_ type: AttributeType) -> UInt16 {
    var limited = patterns[Int(pattern(type))]
    patterns.append(patterns[Int(limited.detail)])
    limited.detail = UInt16(patterns.count - 1)
    limited.sign = .read
    patterns[patterns.count - 1].sign = .read
    ranges.append(PatternTable.Range(-.infinity, .infinity))
    patterns[patterns.count - 1].detail = UInt16(ranges.count - 1)
    patterns.append(limited)
    return UInt16(patterns.count - 1)
  }

  /// The number of the pattern of a type whose numbers a range limits.
  mutating func within(_ range: PatternTable.Range, _ type: AttributeType) -> UInt16 {
    var limited = patterns[Int(pattern(type))]
    let isUnlimited = range.upper == .infinity && range.lower == 0
    limited.sign = isUnlimited ? (range.excludesLower ? .positive : .notNegative) : .read
    ranges.append(range)
    limited.detail = UInt16(ranges.count - 1)
    patterns.append(limited)
    return UInt16(patterns.count - 1)
  }

  private mutating func choice(_ name: String) -> ParameterPattern {
    let leaves = schema.leaves(ofSelect: name) ?? []
    let entities = leaves.filter { schema.entity(named: $0) != nil }
    var types = [UInt64](repeating: 0, count: PatternTable.words(typeNames.count))
    for leaf in leaves {
      if let number = typeNumbers[leaf] { types[number >> 6] |= 1 << UInt64(number & 63) }
    }
    choices.append(PatternTable.Choice(classes: entities.isEmpty ? nil : classSet(entities), types: types))
    return ParameterPattern(.choice, detail: UInt16(choices.count - 1))
  }

  /// The number of the set of some classes and their subtypes.
  private mutating func classSet(_ names: [String]) -> UInt16 {
    let width = PatternTable.words(schema.entityCount)
    var words = [UInt64](repeating: 0, count: width)
    for entity in names.compactMap(schema.entity(named:)) {
      for number in schema.family(of: entity) { words[Int(number >> 6)] |= 1 << UInt64(number & 63) }
    }
    classSets += words
    return UInt16(classSets.count / width - 1)
  }

  private mutating func remember(_ key: String, _ make: (inout PatternCompiler) -> ParameterPattern) -> UInt16 {
    if let known = named[key] { return known }
    let pattern = make(&self)
    patterns.append(pattern)
    named[key] = UInt16(patterns.count - 1)
    return UInt16(patterns.count - 1)
  }

  private static func pattern(_ simple: SimpleType) -> ParameterPattern {
    switch simple {
    case .string: ParameterPattern(.string)
    case .integer: ParameterPattern(.integer)
    case .real: ParameterPattern(.real)
    case .number: ParameterPattern(.number)
    case .boolean: ParameterPattern(.boolean)
    case .logical: ParameterPattern(.logical)
    case .binary: ParameterPattern(.binary)
    }
  }
}
