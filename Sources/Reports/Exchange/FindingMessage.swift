import Findings
import Wording

/// Findings as sentences on one line, for forges and build logs.
enum FindingMessage {
  /// Characters that a name, and a sentence or what was found, may take.
  static let (nameColumns, sentenceColumns) = (80, 300)

  /// A failure: what is asked, on which object, and what was found instead.
  static func text(of explained: ExplainedFailure, _ source: FailureSource, in language: Language) -> String {
    var parts = [clean(source.asked, to: sentenceColumns)]
    let reason = explained.failure.reason.phrase.said(in: language)
    parts.append([object(of: explained, in: language), reason].compactMap(\.self).joined(separator: mark(language)))
    if let found = explained.actual, !found.isEmpty {
      parts.append(CheckLabel.found.phrase.said(in: language, [clean(found, to: sentenceColumns)]))
    }
    return parts.filter { !$0.isEmpty }.joined(separator: " — ")
  }

  /// A specification that does not hold as a whole.
  static func text(of specification: SpecificationResult, in language: Language) -> String {
    let why = specification.why?.said(in: language) ?? specification.status.phrase.said(in: language)
    return clean(specification.name, to: nameColumns) + mark(language) + clean(why, to: sentenceColumns)
  }

  /// An object as people find it: class, name, tag, storey, GlobalId; nil where the failure is on no object.
  static func object(of explained: ExplainedFailure, in language: Language) -> String? {
    guard explained.failure.instance > 0, let object = explained.object else { return nil }
    var parts = [object.className]
    let name = object.name ?? explained.place.typeName
    parts.append(
      name.map { language.quoted(clean($0, to: nameColumns)) } ?? CheckLabel.unnamed.phrase.said(in: language))
    if let tag = object.tag, !tag.isEmpty, name?.contains(tag) != true { parts.append("[\(clean(tag, to: 30))]") }
    if let storey = explained.place.storey { parts.append("(\(clean(storey, to: 30)))") }
    if let globalId = object.globalId { parts.append(clean(globalId, to: 22)) }
    return parts.joined(separator: " ")
  }

  /// `text` on one line, without what steers a terminal, cut to `columns`.
  static func clean(_ text: String, to columns: Int) -> String {
    DisplayText.cut(DisplayText.printable(text), to: columns)
  }

  private static func mark(_ language: Language) -> String { language.colon }
}
