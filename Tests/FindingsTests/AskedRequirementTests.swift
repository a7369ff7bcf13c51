import Findings
import Testing

@Suite("Requirements of two deliveries")
struct AskedRequirementTests {
  private func pairs(_ old: [String], _ new: [String]) -> [AskedRequirement] {
    func specification(_ subjects: [String]) -> SpecificationResult {
      let requirements = subjects.map { subject in
        // Places that are accepted, too, stand behind the first.
        let places = subject.split(separator: ",").map(String.init)
        var requirement = RequirementResult(
          facet: subject == "material" ? .material : .property, subject: places[0], cardinality: .required)
        requirement.alternatives = Array(places.dropFirst())
        return requirement
      }
      return SpecificationResult(
        id: "1", name: "Chaudières", cardinality: .required, status: .fail, requirements: requirements)
    }
    let asked = FindingComparison.Asked(
      old: specification(old), new: specification(new), oldPosition: 0, newPosition: 0)
    return asked.requirements
  }

  @Test("are told by what they ask for, not by their place")
  func dropped() {
    #expect(
      pairs(["Pset_A.EnergySource", "Pset_A.OperatingMode"], ["Pset_A.OperatingMode"]) == [
        AskedRequirement(old: 0, new: nil), AskedRequirement(old: 1, new: 0),
      ])
    #expect(
      pairs(["Pset_A.OperatingMode"], ["Pset_A.EnergySource", "Pset_A.OperatingMode"]) == [
        AskedRequirement(old: 0, new: 1), AskedRequirement(old: nil, new: 0),
      ])
    #expect(pairs([], ["Pset_A.B"]) == [AskedRequirement(old: nil, new: 0)])
  }

  @Test("are the same where another version calls the set, or in its place the property, otherwise")
  func renamed() {
    #expect(
      pairs(["Qto_SpaceBaseQuantities.NetFloorArea", "material"], ["BaseQuantities.NetFloorArea", "material"]) == [
        AskedRequirement(old: 0, new: 0), AskedRequirement(old: 1, new: 1),
      ])
    #expect(
      pairs(["Pset_A.ModelReference", "Pset_A.Tag"], ["Pset_A.ModelLabel", "Pset_A.Tag"]) == [
        AskedRequirement(old: 0, new: 0), AskedRequirement(old: 1, new: 1),
      ])
    #expect(
      pairs(["Pset_A.B", "Pset_A.C"], ["Pset_A.C", "Pset_A.D"]) == [
        AskedRequirement(old: 0, new: nil), AskedRequirement(old: 1, new: 0), AskedRequirement(old: nil, new: 1),
      ])
  }

  @Test("that ask twice for one thing are paired in their order")
  func repeated() {
    #expect(
      pairs(["Pset_A.B", "Pset_A.B"], ["Pset_A.B", "Pset_A.B"]) == [
        AskedRequirement(old: 0, new: 0), AskedRequirement(old: 1, new: 1),
      ])
  }

  @Test("are the same where another version has only a place that is accepted, too, in either direction")
  func alternatives() {
    let (earlier, later) = (["Pset_A.Article"], ["Pset_A.GTIN,Pset_A.Article", "Pset_A.GTIN"])
    #expect(
      pairs(earlier, later) == [AskedRequirement(old: 0, new: 0), AskedRequirement(old: nil, new: 1)])
    #expect(
      pairs(later, earlier) == [AskedRequirement(old: 0, new: 0), AskedRequirement(old: 1, new: nil)])
    #expect(
      pairs(later, later.reversed()) == [AskedRequirement(old: 0, new: 1), AskedRequirement(old: 1, new: 0)])
  }
}
