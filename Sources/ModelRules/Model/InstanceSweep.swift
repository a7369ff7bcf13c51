import Findings
import IFCModel

/// Looks at many instances one by one, spread over the threads of the model.
///
/// Of instances with one name the first alone: references and relations speak of it, and nothing that is known by the
/// name may be said of the others.
enum InstanceSweep {
  /// What `look` finds, in the order of the instances, whatever the number of threads.
  ///
  /// - Parameters:
  ///   - model: what `look` asks; each thread has objects of its own (``IFCModel/Model/forOneThread()``).
  ///   - look: prepares what a thread shares (a reader that remembers) and gives what looks at one instance.
  static func tally<Instances: RandomAccessCollection & Sendable>(
    _ instances: Instances, of model: Model, stretch: Int = Slots.stretch,
    _ look: @escaping @Sendable (Model) -> (Instance, inout RuleTally) -> Void
  ) -> RuleTally where Instances.Element == Instance, Instances.Index == Int {
    let sharesNames = model.sharesNames
    let parts = Slots.map(
      count: instances.count, threads: model.reader.threads, stretch: stretch, keeping: { look(model.forOneThread()) }
    ) { look, range in
      var tally = RuleTally()
      for position in range {
        let instance = instances[position]
        if sharesNames, model.isNamesake(instance) { continue }
        look(instance, &tally)
      }
      return tally
    }
    var whole = RuleTally()
    for part in parts { whole.add(part) }
    return whole
  }
}
