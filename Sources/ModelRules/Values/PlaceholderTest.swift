import ByteInput
import IFCModel
public import Part21
public import Requirements

/// Tells texts as they stand in a file from placeholders, remembering those that it has seen: most values of a model
/// are written again and again. For one thread.
public struct PlaceholderTest {
  /// What a text is.
  public enum Verdict: UInt8, Sendable {
    /// Nothing but blanks: no value at all.
    case blank
    /// A word that stands where a value should.
    case placeholder
    /// Anything else.
    case value
  }

  private struct Known {
    var hash: UInt64
    var body: Range<Int>
    var verdict: Verdict
  }

  private static let size = 4096
  /// Longer texts are no words, and seldom repeated.
  private static let longest = 64
  /// So many bytes of a text tell it from all words but the longest of cahiers.
  private static let enough = 128

  private let words: PlaceholderSet
  private let structure: ExchangeStructure
  private var known = [Known?](repeating: nil, count: size)

  /// A test for one thread.
  public init(_ words: PlaceholderSet, _ structure: ExchangeStructure) {
    self.words = words
    self.structure = structure
  }

  /// What the text between apostrophes is. O(length), and that much more the first time.
  public mutating func verdict(of body: Range<Int>) -> Verdict {
    guard !body.isEmpty else { return .blank }
    guard body.count <= PlaceholderTest.longest else { return judge(body) }
    let bytes = structure.bytes
    var hash = UInt64(body.count)
    var at = body.lowerBound
    while at < body.upperBound {
      let product = (bytes.word(at: at, until: body.upperBound) ^ hash).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
      hash = product.high ^ product.low
      at += 8
    }
    let slot = Int(hash & UInt64(PlaceholderTest.size - 1))
    if let known = known[slot], known.hash == hash, structure.bytes.isSame(known.body, body) { return known.verdict }
    let verdict = judge(body)
    known[slot] = Known(hash: hash, body: body, verdict: verdict)
    return verdict
  }

  /// Whether a text is the name of its property once more; see ``EchoedNames``.
  public func isRepeated(_ name: Range<Int>, in body: Range<Int>) -> Bool {
    EchoedNames.isEcho(body, of: name, in: structure.bytes)
  }

  private func judge(_ body: Range<Int>) -> Verdict {
    let view = structure.bytes[body]
    if StringDecoder.isPlain(view) { return unsafe judge(view.buffer) }
    let verdict = structure.decoder.withBeginning(of: view, atLeast: PlaceholderTest.enough) { text, isWhole in
      if isWhole { return judge(text) as Verdict? }
      return words.mayContain(beginningWith: text) ? nil : .value
    }
    return verdict ?? structure.decoder.withBeginning(of: view, atLeast: .max) { text, _ in judge(text) }
  }

  @safe
  private func judge(_ utf8: UnsafeRawBufferPointer) -> Verdict {
    if Blanks.isBlank(utf8) { return .blank }
    return words.contains(utf8) || words.containsDay(utf8) ? .placeholder : .value
  }
}

extension PlaceholderTest {
  /// A policy for those who look at values that nobody has asked for: that a question does not arise is an answer then,
  /// unless the policy counts the word itself.
  public static func policy(_ policy: PlaceholderPolicy = PlaceholderPolicy()) -> PlaceholderPolicy {
    var policy = policy
    let forbidden = Set(policy.words.map(TextFolding.folded))
    policy.allowed += PlaceholderVocabulary.answers.filter { !forbidden.contains(TextFolding.folded($0)) }
      .map { PlaceholderPolicy.Exception($0) }
    return policy
  }

  /// Words that are an answer in the sets of authoring tools and owners, where nobody knows the question: a layer 0, a
  /// wrapping that is none, a gauge that is standard. In a set of the standard they are none.
  private static let ambiguous = FoldedValues([
    "0", "0000", "00000", "000000", "none", "<none>", "<aucun>", "néant", "standard", "default", "par défaut",
    "<néant>", "<standard>", "<default>", "<par défaut>",
  ])

  /// Whether a placeholder may be an answer in a set that is not of the standard.
  public static func mayMean(_ text: String) -> Bool { ambiguous.contains(text) }
}
