import Findings
import IFCModel

/// Looks at many instances one by one, spread over the threads of the model.
enum InstanceSweep {
  /// What `look` finds, in the order of the instances, whatever the number of threads.
  ///
  /// - Parameters:
  ///   - model: what `look` asks; each stretch of instances has objects of its own (``IFCModel/Model/forOneThread()``).
  ///   - look: prepares what a stretch shares (a reader that remembers) and gives what looks at one instance.
  static func tally(
    _ instances: InstanceList, of model: Model, stretch: Int = Slots.stretch,
    _ look: @Sendable (Model) -> (Instance, inout RuleTally) -> Void
  ) -> RuleTally {
    let parts = Slots.map(count: instances.count, threads: model.reader.threads, stretch: stretch) { range in
      var tally = RuleTally()
      let look = look(model.forOneThread())
      for position in range { look(instances[position], &tally) }
      return tally
    }
    var whole = RuleTally()
    for part in parts { whole.add(part) }
    return whole
  }
}
