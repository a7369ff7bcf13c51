import Findings

/// An explainer that also says in which other files the value of an object stands.
///
/// The `detail` of a failure leads to its note; which of several objects of a name is meant stands there, too.
struct NotedExplainer: FailureExplainer {
  private var base: any FailureExplainer
  private var notes: [Note] = []

  private struct Note: Sendable {
    let object: FailedObject
    let text: String
  }

  /// The detail of the first note, from which they count down: places in a file, which details are else, count up.
  private static let first = Failure.noDetail - 1

  init(_ base: any FailureExplainer) { self.base = base }

  /// Keeps a note on an object; returns the `detail` of its failure.
  mutating func note(_ text: String, of object: FailedObject) -> UInt32 {
    notes.append(Note(object: object, text: text))
    return Self.first - UInt32(clamping: notes.count - 1)
  }

  /// The object of a failure, with a note or without.
  func object(of failure: Failure) -> FailedObject { note(on: failure)?.object ?? FailedObject(failure) }

  private func note(on failure: Failure) -> Note? {
    guard failure.detail <= Self.first else { return nil }
    let number = Int(Self.first - failure.detail)
    guard notes.indices.contains(number), notes[number].object.instance == failure.instance else { return nil }
    return notes[number]
  }

  /// The failure as the base knows it.
  private func plain(_ failure: Failure) -> Failure {
    guard let note = note(on: failure) else { return failure }
    return note.object.failure(failure.reason)
  }

  func forOneThread(specification: Int) -> any FailureExplainer {
    var own = self
    own.base = base.forOneThread(specification: specification)
    return own
  }

  func describe(_ instance: UInt64) -> ObjectDescription { base.describe(instance) }
  func place(of instance: UInt64) -> ObjectPlace { base.place(of: instance) }
  func className(of instance: UInt64) -> String { base.className(of: instance) }
  func describe(_ failure: Failure) -> ObjectDescription { base.describe(plain(failure)) }
  func place(of failure: Failure) -> ObjectPlace { base.place(of: plain(failure)) }
  func className(of failure: Failure) -> String { base.className(of: plain(failure)) }
  func kin(of failures: ArraySlice<Failure>) -> [ObjectKin] { base.kin(of: failures.map(plain)[...]) }

  func identity(of failure: Failure, _ object: ObjectDescription) -> ObjectIdentity {
    base.identity(of: plain(failure), object)
  }

  func regions(of failures: [Failure]) -> [InstanceRegion?] { base.regions(of: failures.map(plain)) }

  func applicable(specification: Int, among instances: [UInt64]) -> Set<UInt64>? {
    base.applicable(specification: specification, among: instances)
  }

  func actual(specification: Int, requirement: Int?, _ failure: Failure) -> String? {
    let found = base.actual(specification: specification, requirement: requirement, plain(failure))
    guard let note = note(on: failure) else { return found }
    return (found.map { $0 + " = " } ?? "= ") + note.text
  }
}
