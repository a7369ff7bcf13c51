import Synchronization

/// The keywords that a reader expects, and of which of them it wants to find the instances again.
///
/// Part 21 knows no schema: who knows one gives its entity names here, and gets back codes that are places in
/// `keywords`. Keywords that the file brings beyond those are learned while reading and always kept.
public final class ClassVocabulary: Sendable {
  /// The expected keywords in capitals; the code of each is its place.
  public let keywords: [String]
  /// For each code, whether the positions of its instances are kept; instances of the others are only counted.
  public let keeps: [Bool]
  let table: KeywordTable
  private let learned = Mutex(LearnedKeywords())

  /// The code that stands for all keywords past what fits.
  static let overflow = UInt16.max

  /// - Parameters:
  ///   - keywords: in capitals, each once, at most 60,000.
  ///   - keeps: as many as `keywords`; nil keeps all.
  public init(keywords: [String] = [], keeps: [Bool]? = nil) {
    self.keywords = keywords
    self.keeps = keeps ?? [Bool](repeating: true, count: keywords.count)
    var table = KeywordTable(capacity: keywords.count)
    for (code, keyword) in keywords.enumerated() { table.insert(Array(keyword.utf8), code: UInt16(code)) }
    self.table = table
  }

  /// The code for a keyword in capitals that the file brought; the same for all threads.
  func learn(_ keyword: [UInt8]) -> UInt16 {
    let text = String(decoding: keyword, as: UTF8.self)
    return learned.withLock { state in
      if let code = state.codes[text] { return code }
      let next = keywords.count + state.keywords.count
      guard next < Int(ClassVocabulary.overflow) else { return ClassVocabulary.overflow }
      state.keywords.append(text)
      state.codes[text] = UInt16(next)
      return UInt16(next)
    }
  }

  /// The keyword of a code.
  public func keyword(of code: ClassCode) -> String {
    let place = Int(code.rawValue)
    if place < keywords.count { return keywords[place] }
    return learned.withLock { state in
      place - keywords.count < state.keywords.count ? state.keywords[place - keywords.count] : "…"
    }
  }

  /// The code of a keyword in capitals, expected or learned; nil where neither.
  public func code(of keyword: String) -> ClassCode? {
    if let code = table.code(of: Array(keyword.utf8)) { return ClassCode(rawValue: code) }
    return learned.withLock { $0.codes[keyword] }.map(ClassCode.init)
  }

  private struct LearnedKeywords {
    var keywords: [String] = []
    var codes: [String: UInt16] = [:]
  }
}
