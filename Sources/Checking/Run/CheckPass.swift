import IFCModel
import IFCSchema
import Requirements

/// Asks the specifications of a run of the objects of a model.
///
/// The objects that any of them asks of are gone through once, stretch by stretch: what is read of an object is near
/// while one specification after the other looks at it, and threads share all the work however little each asks.
struct CheckPass {
  private let runs: [SpecificationRun]
  private let model: Model
  private let storeys: StoreyTable?

  /// Objects of a stretch: few enough for threads to end together, enough to make what each stretch keeps worth it.
  private static let stretch = 512

  /// - Parameter storeys: where checks of cahiers are to be counted by class and storey; nil where nobody asks.
  init(_ runs: [SpecificationRun], model: Model, storeys: StoreyTable? = nil) {
    self.runs = runs
    self.model = model
    self.storeys = storeys
  }

  /// What the objects say to each of the specifications, in the order of the file.
  ///
  /// - Complexity: O(kept instances + candidates × facets), spread over the threads; 16 bytes for each candidate and
  ///   for each failure.
  func tallies() -> [SpecificationTally] {
    let candidates = model.instances(ofExactly: Set(runs.flatMap(\.plan.candidates)).sorted())
    let parts = Slots.map(
      count: candidates.count, threads: model.reader.threads, stretch: CheckPass.stretch,
      keeping: { CheckPassThread(runs, model: model, storeys: storeys) },
      { thread, range in thread.tallies(of: candidates[range]) })
    var tallies = [[SpecificationTally]](repeating: [], count: runs.count)
    for part in parts.joined() { tallies[part.run].append(part.tally) }
    return runs.enumerated().map { number, run in
      let whole = SpecificationTally(adding: tallies[number], requirements: run.requirements.count)
      tallies[number] = []
      return run.comparingObjects(whole, storeys: storeys)
    }
  }
}

/// What one thread keeps from stretch to stretch: specifications in objects of its own, made when they are first asked,
/// and room for their candidates.
private struct CheckPassThread {
  private let shared: [SpecificationRun]
  private let model: Model
  private let context: LocatedContext?
  private let storeys: StoreyTable?
  private var own: [SpecificationRun?]
  /// For each class, the specifications whose candidates are of it.
  private let asking: [[Int]]
  /// For each specification, its candidates in a stretch.
  private var candidates: [[Instance]]

  init(_ runs: [SpecificationRun], model: Model, storeys: StoreyTable?) {
    shared = runs
    self.model = model.forOneThread()
    context = runs.first?.context.forOneThread()
    self.storeys = storeys
    own = [SpecificationRun?](repeating: nil, count: runs.count)
    var asking = [[Int]](repeating: [], count: model.schema.entityCount)
    for (number, run) in runs.enumerated() {
      for entity in run.plan.candidates { asking[Int(entity.rawValue)].append(number) }
    }
    self.asking = asking
    candidates = [[Instance]](repeating: [], count: runs.count)
  }

  mutating func tallies(of objects: Slice<InstanceList>) -> [(run: Int, tally: SpecificationTally)] {
    for object in objects {
      for number in asking[Int(object.entity.rawValue)] { candidates[number].append(object) }
    }
    var tallies: [(run: Int, tally: SpecificationTally)] = []
    for number in candidates.indices where !candidates[number].isEmpty {
      let run = ownRun(number)
      let asksByPlace = run.plan.specification.terms != nil
      let tally = run.tally(candidates[number], storeys: asksByPlace ? storeys : nil)
      if tally.applicable > 0 { tallies.append((number, tally)) }
      candidates[number].removeAll(keepingCapacity: true)
    }
    return tallies
  }

  private mutating func ownRun(_ number: Int) -> SpecificationRun {
    if let run = own[number] { return run }
    let run = shared[number].forOneThread(model, context ?? shared[number].context)
    own[number] = run
    return run
  }
}
