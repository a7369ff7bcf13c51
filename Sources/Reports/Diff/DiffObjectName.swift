import Findings
import Wording

/// How the reports of `diff` name an object in a line.
enum DiffObjectName {
  /// Class, name, GlobalId, tag and storey, as far as there are any.
  static func said(_ object: ObjectDescription, _ place: ObjectPlace, in language: Language) -> String {
    var text = object.className
    if let name = object.name, !name.isEmpty { text += " " + language.quoted(name) }
    var parts = [object.globalId].compactMap(\.self)
    if let tag = object.tag, !tag.isEmpty, object.name?.hasSuffix(tag) != true {
      parts.append("\(DiffLabel.tag.phrase.said(in: language)) \(tag)")
    }
    if let storey = place.storey { parts.append(storey) }
    return parts.isEmpty ? text : text + " (" + parts.joined(separator: ", ") + ")"
  }
}
