import Findings
import IFCModel

/// The objects that a specification applies to, and those of which nobody can tell whether it does.
struct ApplicableObjects: Sendable {
  /// In the order of the candidates, those in ``doubts`` among them: they are told as not evaluated, and never left out
  /// as if the specification did not apply.
  var objects: [Instance]
  /// By the offset of an object, why nobody can tell whether the specification applies to it.
  var doubts: [Int: Reason] = [:]

  /// Leaves those objects of which a facet holds, or may hold. O(objects).
  mutating func keep(_ facet: FacetEvaluation) {
    var kept: [Instance] = []
    kept.reserveCapacity(objects.count)
    facet.answer(objects) { number, answer in
      switch answer {
      case .fails: return
      case .holds: break
      case .unknown(let reason): doubts[objects[number].offset] = doubts[objects[number].offset] ?? reason
      }
      kept.append(objects[number])
    }
    objects = kept
  }

  /// Leaves out the objects of which all facets of an exception hold; of those for which nobody can tell whether they
  /// do, nobody can tell whether the specification applies to them. O(objects).
  mutating func leaveOut(_ exception: [FacetEvaluation]) {
    var excepted = ApplicableObjects(objects: objects)
    for facet in exception { excepted.keep(facet) }
    guard !excepted.objects.isEmpty else { return }
    let offsets = Set(excepted.objects.lazy.map(\.offset).filter { excepted.doubts[$0] == nil })
    objects.removeAll { offsets.contains($0.offset) }
    for object in excepted.objects where doubts[object.offset] == nil {
      doubts[object.offset] = excepted.doubts[object.offset]
    }
  }

  /// The reason of the doubt for each of the objects; empty where there is none.
  var reasons: [Int: Reason] {
    if doubts.isEmpty { return [:] }
    var reasons: [Int: Reason] = [:]
    for (number, object) in objects.enumerated() { reasons[number] = doubts[object.offset] }
    return reasons
  }
}
