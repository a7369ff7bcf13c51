import Findings
import Wording

/// How the reports of `diff` name an object in a line.
enum DiffObjectName {
  /// Class, name, GlobalId, tag and storey, as far as there are any.
  ///
  /// - Parameters:
  ///   - text: how words stand in the report.
  ///   - identifier: how a GlobalId does, which people copy.
  static func said(
    _ object: ObjectDescription, _ place: ObjectPlace, in language: Language,
    text: (String) -> String = { $0 }, identifier: (String) -> String = { $0 }
  ) -> String {
    var name = object.className
    if let own = object.name, !own.isEmpty { name += " " + language.quoted(own) }
    var parts = [object.globalId.map(identifier)].compactMap(\.self)
    if let tag = object.tag, !tag.isEmpty, object.name?.hasSuffix(tag) != true {
      parts.append(text("\(DiffLabel.tag.phrase.said(in: language)) \(tag)"))
    }
    if let storey = place.storey { parts.append(text(storey)) }
    return parts.isEmpty ? text(name) : text(name) + " (" + parts.joined(separator: ", ") + ")"
  }
}
