import Part21

/// Attached resources of which nobody knows yet whether they serve, and what each of them waits for.
///
/// A file may attach them to each other in a chain as long as itself. To ask all again for each link is quadratic.
struct WaitingResources {
  private let instances: [Instance]
  private let attached: AttachedResources
  private let reader: InstanceReader
  /// By name, the positions of the instances that serve once something refers to it.
  private var waiting: [UInt64: [Int]] = [:]

  /// - Complexity: O(references of the instances).
  init(_ instances: [Instance], _ attached: AttachedResources, _ reader: InstanceReader) {
    (self.instances, self.attached, self.reader) = (instances, attached, reader)
    for (position, instance) in instances.enumerated() {
      for name in attached.supports(of: instance, reader) { waiting[name, default: []].append(position) }
    }
  }

  /// The names that are referred to on top of those that are marked: of the instances that serve, and all that these
  /// refer to.
  ///
  /// - Complexity: O(references of the instances).
  func serving(_ marks: ReferenceMarks) -> Set<UInt64> {
    var names: Set<UInt64> = []
    var serves = [Bool](repeating: false, count: instances.count)
    var pending = instances.indices.filter { attached.serves(instances[$0], reader, marks) }
    for position in pending { serves[position] = true }
    while let position = pending.popLast() {
      let instance = instances[position]
      for name in [instance.name] + attached.references(of: instance, reader) where names.insert(name).inserted {
        for next in waiting[name] ?? [] where !serves[next] {
          serves[next] = true
          pending.append(next)
        }
      }
    }
    return names
  }
}
