import Findings

/// An explainer that also says in which other files the value of an object stands.
struct NotedExplainer: FailureExplainer {
  private var base: any FailureExplainer
  private var notes: [String] = []
  /// The positions of the specifications whose failures may have a note, by their `detail`.
  var specifications: Set<Int> = []

  init(_ base: any FailureExplainer) { self.base = base }

  /// Keeps a note; returns the `detail` of its failure.
  mutating func note(_ text: String) -> UInt32 {
    notes.append(text)
    return UInt32(clamping: notes.count - 1)
  }

  func forOneThread(specification: Int) -> any FailureExplainer {
    var own = self
    own.base = base.forOneThread(specification: specification)
    return own
  }

  func describe(_ instance: UInt64) -> ObjectDescription { base.describe(instance) }
  func place(of instance: UInt64) -> ObjectPlace { base.place(of: instance) }
  func className(of instance: UInt64) -> String { base.className(of: instance) }
  func describe(_ failure: Failure) -> ObjectDescription { base.describe(failure) }
  func place(of failure: Failure) -> ObjectPlace { base.place(of: failure) }
  func className(of failure: Failure) -> String { base.className(of: failure) }
  func kin(of failures: ArraySlice<Failure>) -> [ObjectKin] { base.kin(of: failures) }

  func identity(of failure: Failure, _ object: ObjectDescription) -> ObjectIdentity {
    base.identity(of: failure, object)
  }

  func regions(of failures: [Failure]) -> [InstanceRegion?] { base.regions(of: failures) }

  func applicable(specification: Int, among instances: [UInt64]) -> Set<UInt64>? {
    base.applicable(specification: specification, among: instances)
  }

  func actual(specification: Int, requirement: Int?, _ failure: Failure) -> String? {
    let found = base.actual(specification: specification, requirement: requirement, failure)
    let detail = Int(failure.detail)
    guard specifications.contains(specification), notes.indices.contains(detail) else { return found }
    return (found.map { $0 + " = " } ?? "= ") + notes[detail]
  }
}
