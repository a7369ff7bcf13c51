import ByteInput

/// The trailer of a PDF, as far as it says whether a password is needed (ISO 32000-1, 7.5.5, 7.5.8 and 7.6).
///
/// The end of a PDF says where its cross-reference table or stream is (`startxref`), whose dictionary holds `/Encrypt`,
/// and where the one before it is (`/Prev`). Only dictionaries are looked at: a text that mentions `/Encrypt` is none.
struct PDFTrailer {
  /// How many of the last bytes, padding left aside, hold the end of a PDF.
  static let tail = 4096
  /// How many zeros and blanks after the end are left aside.
  private static let padding = 1 << 20
  /// How many cross-reference sections are followed; a hostile file may link them in a circle.
  private static let sections = 64
  /// How many bytes at either end are searched for trailers where `startxref` leads nowhere.
  static let search = 1 << 20
  /// How many bytes of dictionaries and blanks are looked at in all: a hostile file may begin thousands that never end.
  private static let budget = 4 << 20

  let view: ByteView
  /// Where the bytes of the PDF begin: positions count from there.
  let start: Int
  /// Where its padding begins.
  let end: Int
  /// How many bytes may still be looked at.
  private var budget = PDFTrailer.budget

  /// - Parameter view: the whole file.
  init(_ view: ByteView) {
    self.view = view
    start = view[0..<min(view.count, 1024 + 5)].firstIndex(of: "%PDF-") ?? 0
    var end = view.count
    let least = max(0, view.count - PDFTrailer.padding)
    while end > least, view[end - 1] <= 0x20 { end -= 1 }
    self.end = end
  }

  var last: ByteView { view[max(0, end - PDFTrailer.tail)..<end] }

  /// Whether the end is there (`%%EOF`). O(1).
  var hasEnd: Bool { last.contains("%%EOF") }

  /// Whether a password is needed. O(1): a bounded number of bytes is read.
  mutating func isEncrypted() -> Bool {
    budget = PDFTrailer.budget
    var wanted = PDFTrailer.lastIndex(of: "startxref", in: last).flatMap { number(in: last, after: $0 + 9) }
    var next: [Int] = []
    var seen: Set<Int> = []
    var found = false
    while seen.count < PDFTrailer.sections, let position = wanted ?? next.popLast() {
      wanted = nil
      guard seen.insert(position).inserted, let dictionary = section(at: position) else { continue }
      found = true
      if dictionary.isEncrypted { return true }
      next += dictionary.others
    }
    return found ? false : isEncryptedInTrailers()
  }

  /// The dictionary of the cross-reference table or stream at a position.
  private mutating func section(at position: Int) -> PDFDictionary? {
    guard position >= 0, position < end - start else { return nil }
    var place = start + position
    place = skippingBlanks(place)
    if view[place..<min(end, place + 4)].starts(with: "xref") {
      return trailer(afterTableAt: place + 4).flatMap { dictionary(at: $0) }
    }
    // `12 0 obj << /Type /XRef`
    guard let number = digits(at: place),
      let generation = digits(at: skippingBlanks(number.end))
    else { return nil }
    place = skippingBlanks(generation.end)
    guard view[place..<min(end, place + 3)].starts(with: "obj") else { return nil }
    return dictionary(at: place + 3).flatMap { $0.isSection ? $0 : nil }
  }

  private mutating func dictionary(at place: Int) -> PDFDictionary? {
    PDFDictionary(view, from: place, to: end, budget: &budget)
  }

  /// The first place from `start` on that holds no blank, as far as may still be looked.
  private mutating func skippingBlanks(_ start: Int) -> Int {
    let place = PDFDictionary.skippingBlanks(view, start, min(end, start + budget))
    budget -= max(0, place - start)
    return place
  }

  /// Where the dictionary after a table begins: subsections of entries of 20 bytes each.
  private mutating func trailer(afterTableAt start: Int) -> Int? {
    var place = start
    for _ in 0..<10_000 {
      place = skippingBlanks(place)
      if view[place..<min(end, place + 7)].starts(with: "trailer") { return place + 7 }
      guard let first = digits(at: place) else { return nil }
      let second = skippingBlanks(first.end)
      guard let count = digits(at: second), count.value <= 1 << 40 else { return nil }
      place = skippingBlanks(count.end)
      let (bytes, overflow) = count.value.multipliedReportingOverflow(by: 20)
      guard !overflow, bytes <= end - place else { return nil }
      place += bytes
    }
    return nil
  }

  private func digits(at place: Int) -> (value: Int, end: Int)? {
    var (value, at) = (0, place)
    while at < end, at - place < 15, (0x30...0x39).contains(view[at]) {
      value = value * 10 + Int(view[at] - 0x30)
      at += 1
    }
    return at > place ? (value, at) : nil
  }

  /// Looks for dictionaries of trailers at both ends, as readers do that repair a file.
  private mutating func isEncryptedInTrailers() -> Bool {
    let front = start..<min(end, start + PDFTrailer.search)
    let back = max(front.upperBound, end - PDFTrailer.search)..<end
    for range in [back, front] where !range.isEmpty {
      let part = view[range]
      for sign in ["trailer", "/XRef"] {
        var from = 0
        var hits = 0
        while hits < 1000, budget > 0, let hit = part.firstIndex(of: sign, from: from) {
          hits += 1
          from = hit + sign.utf8.count
          let place = range.lowerBound + hit
          // The dictionary of a stream stands around its type.
          let begin = sign == "trailer" ? place + 7 : object(before: place)
          if let begin, dictionary(at: begin)?.isEncrypted == true { return true }
        }
      }
    }
    return false
  }

  /// Where the object that a place is in begins, behind its `obj`.
  private mutating func object(before place: Int) -> Int? {
    let least = max(start, place - PDFTrailer.tail)
    budget -= place - least
    return PDFTrailer.lastIndex(of: " obj", in: view[least..<place]).map { least + $0 + 4 }
  }

  func number(in view: ByteView, after offset: Int) -> Int? {
    let place = PDFDictionary.skippingBlanks(view, offset, view.count)
    var (value, at) = (0, place)
    while at < view.count, at - place < 15, (0x30...0x39).contains(view[at]) {
      value = value * 10 + Int(view[at] - 0x30)
      at += 1
    }
    return at > place ? value : nil
  }

  static func lastIndex(of text: String, in view: ByteView) -> Int? {
    var (found, from): (Int?, Int) = (nil, 0)
    while let hit = view.firstIndex(of: text, from: from) { (found, from) = (hit, hit + 1) }
    return found
  }
}
