import Findings
import IFCModel
import IFCSchema
import Part21

/// Who made a row, when, and by what program (CreatedBy, CreatedOn, ExtSystem): the history of its object, else that of
/// the project; where neither says a day, the time stamp of the header. For one thread.
struct COBieOrigin {
  private let model: Model
  private let project: Instance?
  private let stamp: String
  private let system: String?
  private var known: [UInt64: (by: COBieRow.Cell, on: String?, system: String?)] = [:]

  init(_ model: Model) {
    self.model = model
    project = model.instances(of: "IfcProject").first.flatMap { model.reader.reference("OwnerHistory", of: $0) }
    stamp = model.structure.header.timeStamp
    system = ProjectReader(model).exporter()?.name
  }

  /// Fills in the columns for a row about an instance.
  mutating func fill(_ draft: inout COBieDraft, of instance: Instance) {
    let origin = origin(model.reader.reference("OwnerHistory", of: instance) ?? project)
    draft.set("CreatedBy", origin.by)
    draft.set("CreatedOn", origin.on ?? stamp)
    draft.set("ExtSystem", origin.system ?? system)
    draft.set("ExternalSystem", origin.system ?? system)
    draft.set("ExtObject", model.className(of: instance))
    draft.set("ExtIdentifier", model.string("GlobalId", of: instance))
  }

  private mutating func origin(_ history: Instance?) -> (by: COBieRow.Cell, on: String?, system: String?) {
    guard let history else { return (.empty, nil, nil) }
    if let found = known[history.name] { return found }
    let reader = model.reader
    let user = reader.reference("OwningUser", of: history)
    let application = reader.reference("OwningApplication", of: history)
    let second = reader.parameter("CreationDate", of: history).flatMap(reader.bytes.integer)
    let origin = (
      by: user.map { COBieRow.Cell.name(.contact, $0.name) } ?? .empty,
      // 0 stands for no day.
      on: second.flatMap { $0 > 0 ? UTCTime.text(second: $0) : nil },
      system: application.flatMap { model.filled("ApplicationFullName", of: $0) }
    )
    known[history.name] = origin
    return origin
  }
}
