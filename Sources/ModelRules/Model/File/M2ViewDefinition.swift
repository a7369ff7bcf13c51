import Findings
import IFCModel
import Part21
import Requirements

/// M2: the header names the view definition that the file was exported by, and one that is allowed.
///
/// FILE_DESCRIPTION says it: `ViewDefinition [ReferenceView_V1.2]`. `allowed` lists names, by default
/// `CoordinationView`, `ReferenceView`, `DesignTransferView` and the two alignment-based views of IFC4X3; a name
/// without a version allows all its versions (`CoordinationView_V2.0`). Of several views, one that is allowed suffices:
/// the others add to it (`CoordinationView_V2.0, QuantityTakeOffAddOnView`). Upper and lower case do not count.
///
/// The coordination view is allowed without its version because a quarter of the files that one meets name it so, those
/// of IFC4 too: which view was meant is beyond doubt. An owner who wants version 2.0 says `CoordinationView_V2.0`.
/// Words of an exporter that stand for no view (`notYetAssigned`, `Ifc4X3NotAssigned`, `4`) are none. The severity is
/// the least in the set that ships: such a file can be read, and its data be checked one by one.
///
/// Example: `FILE_DESCRIPTION((''),'2;1')` fails: nobody can tell what the exporter left out.
///
/// Source: bimstandards, bonnes pratiques; names as buildingSMART's database of view definitions spells them.
struct ViewDefinition: ModelRule {
  static let code = "M2"
  static let readsHeaderAlone = true
  static let parameters = ["allowed"]

  private let allowed: [String]

  init(_ request: RuleRequest) {
    let names =
      request.values("allowed") ?? [
        "CoordinationView", "ReferenceView", "DesignTransferView", "Alignment-basedReferenceView",
        "Alignment-basedView",
      ]
    allowed = names.map { $0.lowercased() }
  }

  func check(_ context: RuleContext) -> RuleTally {
    var tally = RuleTally()
    let header = context.model.structure.header
    guard let text = header.viewDefinition, text.contains(where: { $0.isLetter }) else {
      tally.fail(.absentBlank, "FILE_DESCRIPTION: \(header.description.joined(separator: ", "))")
      return tally
    }
    let views = text.lowercased().split(separator: ",").map { $0.filter { !$0.isWhitespace } }
    if views.contains(where: isAllowed) {
      tally.pass()
    } else {
      tally.fail(.invalidValue, "ViewDefinition [\(text)]")
    }
    return tally
  }

  private func isAllowed(_ view: String) -> Bool {
    allowed.contains { view == $0 || view.hasPrefix($0 + "_v") }
  }
}
