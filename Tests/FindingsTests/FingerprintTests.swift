import Findings
import Testing

@Suite("What a finding is known by")
struct FingerprintTests {
  /// Objects by their instance name.
  private struct Objects: FailureExplainer {
    var descriptions: [UInt64: ObjectDescription] = [:]
    func describe(_ instance: UInt64) -> ObjectDescription {
      descriptions[instance] ?? ObjectDescription(className: "IfcWall")
    }
    func actual(specification: Int, requirement: Int?, _ failure: Failure) -> String? { nil }
  }

  private func specification(
    _ id: String = "1", name: String = "Murs", subjects: [String] = ["Pset_WallCommon.FireRating"],
    terms: RequirementTerms? = nil, text: String = "", failures: [Failure] = []
  ) -> SpecificationResult {
    SpecificationResult(
      id: id, name: name, cardinality: .required, status: .fail,
      requirements: subjects.map {
        RequirementResult(facet: .property, subject: $0, cardinality: .required, text: text, failures: failures)
      }, terms: terms)
  }

  private func fingerprints(
    _ specifications: [SpecificationResult], _ objects: Objects = Objects(), path: String = "a.ifc",
    beside others: [String] = []
  ) -> FindingFingerprints {
    let model = ModelResult(path: path, specifications: specifications, explainer: objects)
    return CheckResult(
      toolVersion: "1", requirementFiles: [], models: [model] + others.map { ModelResult(path: $0) }
    ).fingerprints(of: model)
  }

  private func first(_ all: FindingFingerprints, instance: UInt64, requirement: Int = 0, found: String? = nil) -> String
  {
    all.list(specification: 0, requirement: requirement)
      .fingerprint(of: Failure(instance: instance, reason: .absentProperty), found: found).text
  }

  @Test("it is FNV-1a of 64 bits, which other programs can compute")
  func algorithm() {
    // Tests/Peers/fingerprint.py computes the same.
    let wall = ObjectDescription(className: "IfcWall", globalId: "2O2Fr$t4X7Zf8NOew3FLKI")
    let all = fingerprints([specification()], Objects(descriptions: [7: wall]))
    #expect(first(all, instance: 7) == "2c228f465e0e9243")
  }

  @Test("neither instance names, nor sentences, nor reasons, nor values asked for, nor paths change it")
  func whatDoesNotCount() {
    let wall = ObjectDescription(className: "IfcWall", globalId: "2O2Fr$t4X7Zf8NOew3FLKI", name: "Mur")
    let renamed = ObjectDescription(className: "IfcWallStandardCase", globalId: wall.globalId, name: "Mur 2", tag: "1")
    let before = fingerprints([specification(text: "la propriété")], Objects(descriptions: [7: wall]))
    let after = fingerprints(
      [specification(text: "the property")], Objects(descriptions: [99: renamed]), path: "b.ifc", beside: ["c.ifc"])
    #expect(first(before, instance: 7) == first(after, instance: 99))
  }

  @Test("specification, property and object count")
  func whatCounts() {
    let objects = Objects(descriptions: [
      7: ObjectDescription(className: "IfcWall", globalId: "2O2Fr$t4X7Zf8NOew3FLKI"),
      8: ObjectDescription(className: "IfcWall", globalId: "2O2Fr$t4X7Zf8NOew3FLKJ"),
    ])
    let one = fingerprints([specification(subjects: ["A.B", "A.C"])], objects)
    let other = fingerprints([specification(name: "Cloisons", subjects: ["A.B"])], objects)
    let found = [
      first(one, instance: 7), first(one, instance: 8), first(one, instance: 7, requirement: 1),
      first(other, instance: 7), one.fingerprint(ofSpecification: 0).text,
    ]
    #expect(Set(found).count == found.count)
  }

  @Test("a specification of an IDS without identifier is known by its name, one of a cahier by its id")
  func keys() {
    let terms = RequirementTerms(severity: .minor)
    let keys = RequirementKeys([
      specification("1"), specification("MUR-CF"), specification("3"), specification("28", terms: terms),
    ])
    #expect(keys.specifications == ["Murs", "MUR-CF", "Murs (2)", "28"])
    let twice = RequirementKeys([specification(subjects: ["A.B", "A.B"])])
    #expect(twice.key(specification: 0, requirement: 0) == "property A.B")
    #expect(twice.key(specification: 0, requirement: 1) == "property A.B (2)")
  }

  @Test("specifications of one name keep their fingerprints in any order; one alone keeps that of its name")
  func sameNames() {
    let wall = Objects(descriptions: [7: ObjectDescription(className: "IfcWall", globalId: "2O2Fr$t4X7Zf8NOew3FLKI")])
    let (one, other) = (specification("1", subjects: ["A.B"]), specification("2", subjects: ["A.C"]))
    func found(_ list: [SpecificationResult], _ position: Int) -> [String] {
      let all = fingerprints(list, wall)
      let failure = Failure(instance: 7, reason: .absentProperty)
      return [
        all.list(specification: position, requirement: 0).fingerprint(of: failure, found: nil).text,
        all.fingerprint(ofSpecification: position).text,
      ]
    }
    #expect(found([one, other], 0) == found([other, one], 1))
    #expect(found([one, other], 1) == found([other, one], 0))
    #expect(Set(found([one, other], 0) + found([one, other], 1)).count == 4)
    #expect(found([one], 0)[0] == found([one, other], 0)[0])
  }

  @Test("a finding on a model as a whole is the model's where there are several, and its numbers do not count")
  func wholes() {
    let alone = fingerprints([specification()])
    #expect(first(alone, instance: 0, found: "IfcWall: 12") == first(alone, instance: 0, found: "IfcWall: 9"))
    #expect(first(alone, instance: 0, found: "IfcWall: 12") != first(alone, instance: 0, found: "IfcDoor: 12"))
    let renamed = fingerprints([specification()], path: "b.ifc")
    #expect(first(alone, instance: 0) == first(renamed, instance: 0))
    let beside = fingerprints([specification()], path: "x/b.ifc", beside: ["c.ifc"])
    #expect(first(alone, instance: 0) != first(beside, instance: 0))
    #expect(alone.fingerprint(ofSpecification: 0) != beside.fingerprint(ofSpecification: 0))
  }

  @Test("text and number are the same thing")
  func text() {
    let small = Fingerprint(0xAB)
    #expect(small.text == "00000000000000ab" && Fingerprint(small.text) == small)
    let none = ["", "ab", "00000000000000AB", "+0000000000000ab", "00000000000000ag"]
    #expect(none.allSatisfy { Fingerprint($0) == nil })
  }

  @Test("of a rule the thing at fault counts, and neither its value nor an instance")
  func defects() {
    let rule = SpecificationResult(
      id: "V1", name: "V1", cardinality: .required, status: .fail,
      requirements: [RequirementResult(facet: .rule, cardinality: .required)])
    let objects = Objects(descriptions: [7: ObjectDescription(className: "IfcWall", globalId: "2O2Fr$t4X7Zf8NOew3FLKI")]
    )
    let all = fingerprints([rule], objects)
    func print(_ found: String, _ reason: Reason = .placeholder) -> Fingerprint {
      all.list(specification: 0, requirement: 0).fingerprint(of: Failure(instance: 7, reason: reason), found: found)
    }
    let (maker, unnamed) = (print("X.Maker: TBD"), print("12 m"))
    #expect(maker == print("X.Maker: n/a") && maker != print("X.Serial: TBD"))
    #expect(unnamed == print("= #12") && unnamed == print("#12: 7") && unnamed == print("X.A: 1; X.B: 2"))
    #expect(unnamed.adding("X.Maker") == maker && print("Name", .absentBlank) == unnamed.adding("Name"))
    // A value of a property is no name.
    let property = fingerprints([specification()], objects)
    #expect(first(property, instance: 7, found: "a: 1") == first(property, instance: 7, found: "b: 1"))
  }
}
