/// All combinations of states of a ``PatternProgram``, and for each of them the next one for each class of characters.
///
/// It lies in memory of its own: walking through it counts no references, which threads that share the pattern would
/// quarrel about.
@safe
final class PatternTable: @unchecked Sendable {
  // SAFETY: the memory is this object's own, written in `init` and only read from then on, by any thread, until `deinit`.
  /// Where the row of the next combination begins, or -1.
  private let next: UnsafeMutablePointer<Int32>
  private let accepts: UnsafeMutablePointer<Bool>
  private let classOfASCII: UnsafeMutablePointer<Int32>
  private let classes: ScalarClasses
  private let width: Int

  /// - Parameters:
  ///   - next: for each combination and class the number of the next combination, or -1 where nothing can follow.
  ///   - accepts: for each combination whether the expression is satisfied there; the first one is the start.
  init(next: [Int32], accepts: [Bool], classes: ScalarClasses) {
    width = classes.examples.count
    self.classes = classes
    unsafe self.next = .allocate(capacity: next.count)
    for (position, combination) in next.enumerated() {
      unsafe self.next[position] = combination < 0 ? -1 : combination * Int32(width)
    }
    unsafe self.accepts = .allocate(capacity: accepts.count)
    for (position, isAccepting) in accepts.enumerated() { unsafe self.accepts[position] = isAccepting }
    unsafe classOfASCII = .allocate(capacity: 128)
    for scalar in 0..<128 { unsafe classOfASCII[scalar] = Int32(classes.number(of: UInt32(scalar))) }
  }

  deinit {
    unsafe next.deallocate()
    unsafe accepts.deallocate()
    unsafe classOfASCII.deallocate()
  }

  /// Whether the expression is satisfied by the whole of a text.
  ///
  /// - Complexity: one look-up for each character.
  @safe
  func accepts(_ utf8: UnsafeRawBufferPointer) -> Bool {
    var scalars = unsafe UTF8Scalars(utf8)
    var row = 0
    while let scalar = scalars.next() {
      let column = scalar < 128 ? unsafe Int(classOfASCII[Int(scalar)]) : classes.number(of: scalar)
      // The row is one of the table's, and the class below its width.
      let reached = unsafe next[row + column]
      if reached < 0 { return false }
      row = Int(reached)
    }
    return unsafe accepts[row / width]
  }
}
