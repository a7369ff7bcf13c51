import Findings
import Requirements
import Testing

/// Models that are large in one way: what is asked of them must stay linear. Were it not, these would take hours.
@Suite(.timeLimit(.minutes(1))) struct ScaleTests {
  private static let count = 50_000

  /// Many objects in one relation: `relation` gets the references to all of them.
  private static func walls(_ relation: (String) -> [String]) -> [String] {
    let references = (1...count).map { "#\($0)" }.joined(separator: ",")
    return (1...count).map { IFCLines.wall($0) } + relation(references)
  }

  private static func check(_ requirement: String, _ lines: [String]) throws -> SpecificationResult {
    let text = IDSText.file(applicability: IDSText.entity("IFCWALL"), requirements: requirement)
    return try SmallCheck.check(text, lines, threads: 2)
  }

  @Test("a property set shared by all objects through one relation")
  func sharedSet() throws {
    let lines = Self.walls { IFCLines.set(900_000, "S", of: $0, [IFCLines.single("P", "IFCLABEL('x')")]) }
    let result = try Self.check(IDSText.property("S", "P", "IFCLABEL", "y"), lines)
    #expect(result.failed == Self.count && result.requirements[0].failures.count == Self.count)
    #expect(result.requirements[0].failures.last == Failure(instance: UInt64(Self.count), reason: .invalidValue))
  }

  @Test("all objects in one container, one group, one material and one classification")
  func sharedWholes() throws {
    let lines = Self.walls {
      [
        IFCLines.root(900_000, "IFCBUILDINGSTOREY", "'S',$,$,$,$,$,$,$"),
        IFCLines.root(900_001, "IFCRELCONTAINEDINSPATIALSTRUCTURE", "$,$,(\($0)),#900000"),
        "#900002=IFCMATERIAL('Oak',$,$);", IFCLines.root(900_003, "IFCRELASSOCIATESMATERIAL", "$,$,(\($0)),#900002"),
        "#900004=IFCCLASSIFICATION($,$,$,'Uni',$,$,$);", "#900005=IFCCLASSIFICATIONREFERENCE($,'EF',$,#900004,$,$);",
        IFCLines.root(900_006, "IFCRELASSOCIATESCLASSIFICATION", "$,$,(\($0)),#900005"),
      ]
    }
    let requirements =
      IDSText.partOf(IDSText.entity("IFCBUILDINGSTOREY")) + IDSText.material("Oak")
      + IDSText.classification("Uni", "EF")
    #expect(try Self.check(requirements, lines).passed == Self.count)
  }

  @Test("a list of very many values, and a set of very many properties, shared by all objects")
  func sharedLists() throws {
    let values = (1...10_000).map { "IFCLABEL('\($0)')" }.joined(separator: ",")
    let listed = Self.walls { IFCLines.set(900_000, "S", of: $0, ["IFCPROPERTYLISTVALUE('P',$,(\(values)),$)"]) }
    // Each object with each value is five hundred million values to read.
    #expect(try Self.check(IDSText.property("S", "P", "IFCLABEL", "10000"), listed).passed == Self.count)
    #expect(try Self.check(IDSText.property("S", "P", "IFCLABEL", "x"), listed).failed == Self.count)
    let properties = (1...10_000).map { IFCLines.single("P\($0)", "IFCLABEL('x')") }
    let many = Self.walls { IFCLines.set(900_000, "S", of: $0, properties) }
    #expect(try Self.check(IDSText.property("S", .pattern("P.*"), "IFCLABEL", "x"), many).passed == Self.count)
  }

  @Test("a type with very many sets, shared by all objects")
  func setsOfType() throws {
    let sets = (1...10_000).flatMap {
      IFCLines.looseSet(1_000_000 + 10 * $0, "S\($0)", [IFCLines.single("P", "IFCLABEL('x')")])
    }
    let references = (1...10_000).map { "#\(1_000_000 + 10 * $0)" }.joined(separator: ",")
    let lines = Self.walls {
      [IFCLines.wallType(900_000, sets: "(\(references))"), IFCLines.typed(900_001, $0, by: 900_000)] + sets
    }
    // Each object with each set is five hundred million sets to read.
    #expect(try Self.check(IDSText.property(.pattern("S.*"), "P", "IFCLABEL", "x"), lines).passed == Self.count)
  }

  @Test("one object with very many sets of one name, and very many wholes")
  func manySets() throws {
    let sets = (1...Self.count).flatMap { number in
      [
        IFCLines.root(number * 10 + 1, "IFCPROPERTYSET", "'S',$,(#5)"),
        IFCLines.root(number * 10 + 2, "IFCRELDEFINESBYPROPERTIES", "$,$,(#1),#\(number * 10 + 1)"),
      ]
    }
    let lines = [IFCLines.wall(), "#5=\(IFCLines.single("P", "IFCLABEL('x')"));"] + sets
    #expect(try Self.check(IDSText.property("S", .pattern("P.*"), "IFCLABEL", "x"), lines).passed == 1)
    let groups = (1...Self.count).flatMap { number in
      [
        IFCLines.root(number * 10 + 1, "IFCGROUP", "'G',$,$"),
        IFCLines.root(number * 10 + 2, "IFCRELASSIGNSTOGROUP", "$,$,(#1),$,#\(number * 10 + 1)"),
      ]
    }
    let grouped = try Self.check(IDSText.partOf(IDSText.entity("IFCSPACE")), [IFCLines.wall()] + groups)
    #expect(grouped.requirements[0].failures == [Failure(instance: 1, reason: .invalidWhole)])
  }

  @Test("objects of one whole that is in very many groups, and of a whole far up")
  func sharedGroups() throws {
    let groups = (1...Self.count).flatMap { number in
      [
        IFCLines.root(1_000_000 + number, "IFCGROUP", "'G',$,$"),
        IFCLines.root(2_000_000 + number, "IFCRELASSIGNSTOGROUP", "$,$,(#900000),$,#\(1_000_000 + number)"),
      ]
    }
    let lines = Self.walls {
      [
        IFCLines.root(900_000, "IFCELEMENTASSEMBLY", "'A',$,$,$,$,$,$,$"),
        IFCLines.root(900_001, "IFCRELAGGREGATES", "$,$,#900000,(\($0))"),
      ]
    }
    // Each object with each group is two and a half thousand million looks.
    let result = try Self.check(IDSText.partOf(IDSText.entity("IFCSPACE")), lines + groups)
    #expect(result.requirements[0].failures.last == Failure(instance: UInt64(Self.count), reason: .invalidWhole))
    let chain = (1..<Self.count).map { IFCLines.root(3_000_000 + $0, "IFCRELAGGREGATES", "$,$,#\($0 + 1),(#\($0))") }
    let walls = (1..<Self.count).map { IFCLines.wall($0) }
    let top = IFCLines.root(Self.count, "IFCELEMENTASSEMBLY", "'A',$,$,$,$,$,$,$")
    let chained = try Self.check(IDSText.partOf(IDSText.entity("IFCELEMENTASSEMBLY")), walls + [top] + chain)
    #expect(chained.passed == Self.count - 1)
  }

  /// Objects of one type that very many references of a system classify.
  private static let classifiedType = walls {
    [
      IFCLines.wallType(900_000), IFCLines.typed(900_001, $0, by: 900_000),
      "#900002=IFCCLASSIFICATION($,$,$,'Uni',$,$,$);",
    ]
      + (1...20_000).flatMap { number in
        [
          "#\(1_000_000 + number)=IFCCLASSIFICATIONREFERENCE($,'EF\(number)',$,#900002,$,$);",
          IFCLines.root(
            2_000_000 + number, "IFCRELASSOCIATESCLASSIFICATION", "$,$,(#900000),#\(1_000_000 + number)"),
        ]
      }
  }

  @Test("objects of a type that has very many classifications, asked by an IDS")
  func classifiedTypes() throws {
    // Each object with each reference is a thousand million looks.
    let result = try Self.check(IDSText.classification("Uni", "EF"), Self.classifiedType)
    #expect(result.requirements[0].failures.last?.reason == .invalidClassification && result.failed == Self.count)
  }

  @Test("objects of a type that has very many classifications, asked by a cahier")
  func classifiedTypesInCahier() throws {
    let rule = ValueRule(patterns: ["[0-9]"])
    let probe = try LocatedProbe(Self.classifiedType, "classification:Uni", rule: rule, threads: 2)
    #expect(probe.reasons.count == Self.count && probe.reasons[7] == "invalid.value")
  }

  @Test("a failure is 16 bytes")
  func failureSize() {
    #expect(MemoryLayout<Failure>.stride == 16)
  }
}
