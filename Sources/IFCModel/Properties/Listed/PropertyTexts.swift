/// The names and the values of single values and simple quantities, by where they stand: as numbers of texts.
///
/// Whoever goes over all instances gives these on the way, while their bytes are near (``PropertyTextPass``).
struct PropertyTexts: Sendable {
  /// The number of a name and of a value, or what stands for them (``ListedProperties``).
  struct Pair: Sendable, BitwiseCopyable {
    var name: UInt32
    var value: UInt32
  }

  /// How many places one of ``stretches`` has.
  static let stretch = 1 << shift
  static let shift = 15

  /// What a stretch of places has, packed: a bit for each place that has a pair, and before each 64 of them how many
  /// pairs there have been.
  struct Stretch: Sendable {
    var bits: [UInt64] = []
    var before: [UInt16] = []
    var pairs: [Pair] = []
    /// Whose numbers the pairs have.
    var thread = 0

    /// Adds what stands at a place behind the last one.
    ///
    /// - Parameter place: from the stretch's first one.
    @inline(__always)
    mutating func add(_ pair: Pair, at place: Int) {
      let word = place >> 6
      while bits.count <= word {
        bits.append(0)
        before.append(UInt16(pairs.count))
      }
      bits[word] |= 1 << UInt64(place & 63)
      pairs.append(pair)
    }

    @inline(__always)
    func pair(at place: Int) -> Pair? {
      let word = place >> 6
      guard word < bits.count else { return nil }
      let bit: UInt64 = 1 << UInt64(place & 63)
      guard bits[word] & bit != 0 else { return nil }
      return pairs[Int(before[word]) + (bits[word] & (bit - 1)).nonzeroBitCount]
    }
  }

  private let stretches: [Stretch]
  /// For each thread that read, the numbers that its texts have for all.
  private let translations: [[UInt32]]
  /// The texts of all threads, in the order in which they were put together, and the number of each.
  private let texts: NameNumbers
  private let numbers: [UInt32]
  /// Where each different text stands for the first time, by number.
  let samples: [Range<Int>]
  /// What quantities state beside their values.
  let quantities: QuantitySurvey

  /// - Parameter yield: what the threads left that read the stretches.
  /// - Complexity: O(different texts of the threads * log).
  init(_ stretches: [Stretch], _ yield: PropertyTextYield, _ reader: InstanceReader) {
    self.stretches = stretches
    quantities = yield.quantities
    let threads = yield.texts
    var texts = NameNumbers(reader.bytes)
    let translations = threads.map { texts.translation(of: $0) }
    // Which thread read what, and so what was met first, is chance: texts are numbered as they stand.
    var first = texts.samples
    for (own, translation) in zip(threads, translations) {
      for (sample, number) in zip(own.samples, translation) where sample.lowerBound < first[Int(number)].lowerBound {
        first[Int(number)] = sample
      }
    }
    let order = first.indices.sorted { first[$0].lowerBound < first[$1].lowerBound }
    var numbers = [UInt32](repeating: 0, count: order.count)
    for (place, number) in order.enumerated() { numbers[number] = UInt32(place) }
    self.translations = translations.map { $0.map { numbers[Int($0)] } }
    (self.texts, self.numbers) = (texts, numbers)
    samples = order.map { first[$0] }
  }

  /// The number of a text; nil where no thread met it.
  func number(of text: Range<Int>) -> UInt32? { texts.known(text).map { numbers[Int($0)] } }

  /// The pair at a place; nil where no single value and no quantity stands, or it is not written plainly. O(1).
  @inline(__always)
  func pair(at place: Int) -> Pair? {
    let stretch = place >> PropertyTexts.shift
    guard stretch < stretches.count,
      let pair = stretches[stretch].pair(at: place & (PropertyTexts.stretch - 1))
    else { return nil }
    let thread = stretches[stretch].thread
    return Pair(name: translated(pair.name, thread), value: translated(pair.value, thread))
  }

  @inline(__always)
  private func translated(_ number: UInt32, _ thread: Int) -> UInt32 {
    Int(number) < translations[thread].count ? translations[thread][Int(number)] : number
  }
}
