import Findings
import Wording

/// The objects of a comparison's page: removed, added, changed, doubted.
struct DiffObjectSections {
  /// Changes of one object.
  private static let changeLimit = 20

  let html: HTMLWriter
  let objects: ObjectComparison
  let explainer: any ComparisonExplainer
  let limit: Int
  private var language: Language { html.language }

  func write() {
    let table = DiffTable(html: html, limit: limit)
    let columns: [DiffLabel] = [.className, .name, .tag, .type, .storey, .globalId]
    table.write(objects.removed, said(.removedHeading), columns) { name in
      cells(explainer.describe(old: name), explainer.place(old: name))
    }
    table.write(objects.added, said(.addedHeading), columns) { name in
      cells(explainer.describe(new: name), explainer.place(new: name))
    }
    let changed = objects.changed.filter { !$0.isRenamedOnly }
    table.write(changed, said(.changedHeading), [.object, .identified, .what]) { object in
      [
        DiffObjectName.said(explainer.describe(old: object.old), explainer.place(old: object.old), in: language),
        object.identifiedBy.phrase.said(in: language), changes(of: object),
      ]
    }
    table.write(objects.doubts, said(.doubtsHeading), [.doubt, .before, .after]) { doubt in
      [
        doubt.doubt.phrase.said(in: language),
        DiffObjectName.said(explainer.describe(old: doubt.old), ObjectPlace(), in: language),
        DiffObjectName.said(explainer.describe(new: doubt.new), ObjectPlace(), in: language),
      ]
    }
  }

  private func cells(_ object: ObjectDescription, _ place: ObjectPlace) -> [String?] {
    [object.className, object.name, object.tag, place.typeName, place.storey, object.globalId]
  }

  private func changes(of object: ChangedObject) -> String {
    let none = said(.none)
    let all = explainer.changes(of: object)
    var texts = all.prefix(Self.changeLimit).map { change in
      let what = change.name.isEmpty ? change.aspect.phrase.said(in: language) : change.name
      return "\(what)\(language.colon)\(change.before ?? none) → \(change.after ?? none)"
    }
    let rest = all.count - Self.changeLimit
    if rest > 0 { texts.append(DiffLabel.further.phrase.said(in: language, ["\(rest)", language.number(rest)])) }
    return texts.joined(separator: " · ")
  }

  private func said(_ label: DiffLabel) -> String { label.phrase.said(in: language) }
}
