import Findings
import IFCModel
import Part21
import Synchronization

/// Says where the objects of a model are, from its placements and shapes.
///
/// A check keeps no geometry unless it is told that plans will be drawn (``geometry``): when somebody first asks, the
/// bytes are indexed once more then, and what plans are drawn from is read.
final class ModelPlans: PlanSource {
  private let model: Model
  private let made = Mutex<LocatedModel?>(nil)

  /// Names of the classes that plans are drawn from, beyond objects and their relations.
  static let geometry = ShapeReader.footprintClasses

  init(_ model: Model) { self.model = model }

  var hasRooms: Bool { !model.instances(of: "IfcSpace").isEmpty }

  func storeys() -> [StoreyPlan] { located.storeys }

  func positions(of instances: [UInt64]) -> [PlanPosition?] { located.positions(of: instances) }

  private var located: LocatedModel {
    made.withLock { known in
      if let known { return known }
      let new = LocatedModel(withGeometry)
      known = new
      return new
    }
  }

  private var withGeometry: Model {
    if model.keepsAll || Set(model.alsoKept).isSuperset(of: Self.geometry) { return model }
    let settings = ReadSettings(threads: model.reader.threads)
    let again = try? Model(
      reading: model.structure.source, settings: settings, alsoKeeping: Self.geometry)
    // What was read once can be read again; without geometry nothing has a place.
    return again ?? model
  }
}
