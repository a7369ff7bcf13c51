import IFCSchema
import Part21

/// All objects and types of a model, made once for those who go over objects of one class after the other.
///
/// They are one instance in fifty; finding those of a class among all instances takes as long as looking at all of them,
/// and so does reading their names again. 24 bytes for each.
struct KnownObjects: Sendable {
  private let objects: [Instance]
  /// For each code, whether its instances are among them, and how many there are.
  private let isObject: [Bool]
  private let counts: [Int]

  /// - Parameters:
  ///   - objects: all instances of some classes in file order.
  ///   - codes: these classes.
  init(_ objects: [Instance], of codes: Set<ClassCode>) {
    self.objects = objects
    var isObject = [Bool](repeating: false, count: codes.reduce(0) { max($0, Int($1.rawValue) + 1) })
    for code in codes { isObject[Int(code.rawValue)] = true }
    self.isObject = isObject
    var counts = [Int](repeating: 0, count: isObject.count)
    for object in objects { counts[Int(object.entity.rawValue)] += 1 }
    self.counts = counts
  }

  /// The instances of some classes in file order; nil where one of the classes is not among the objects. O(objects).
  func instances(of codes: Set<ClassCode>) -> [Instance]? {
    var isWanted = [Bool](repeating: false, count: isObject.count)
    var count = 0
    for code in codes {
      guard Int(code.rawValue) < isObject.count, isObject[Int(code.rawValue)] else { return nil }
      isWanted[Int(code.rawValue)] = true
      count += counts[Int(code.rawValue)]
    }
    var found: [Instance] = []
    guard count > 0 else { return found }
    found.reserveCapacity(count)
    for object in objects where isWanted[Int(object.entity.rawValue)] { found.append(object) }
    return found
  }
}
