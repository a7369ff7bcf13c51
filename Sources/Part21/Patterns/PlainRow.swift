/// A row of plain values that never changes and is read millions of times: its elements are found without a look at how
/// many there are.
///
/// Who reads it answers for the position: a number that came out of the tables that the row belongs to.
@safe
final class PlainRow<Element: BitwiseCopyable & Sendable>: @unchecked Sendable {
  // SAFETY: nothing is written to the elements after `init`, so any number of threads may read them; they live as long
  // as the row.
  /// The first element.
  let base: UnsafePointer<Element>
  private let elements: UnsafeMutableBufferPointer<Element>

  /// How many elements there are.
  var count: Int { unsafe elements.count }

  /// So many elements, alike but for what `fill` writes.
  init(repeating element: Element, count: Int, fill: (UnsafeMutableBufferPointer<Element>) -> Void) {
    unsafe elements = UnsafeMutableBufferPointer.allocate(capacity: count)
    unsafe elements.initialize(repeating: element)
    unsafe fill(elements)
    unsafe base = UnsafePointer(elements.baseAddress.unsafelyUnwrapped)
  }

  /// A copy of some elements.
  init(_ source: [Element]) {
    unsafe elements = UnsafeMutableBufferPointer.allocate(capacity: source.count)
    _ = unsafe elements.initialize(from: source)
    unsafe base = UnsafePointer(elements.baseAddress.unsafelyUnwrapped)
  }

  deinit { unsafe elements.deallocate() }
}
