import Findings
import IFCModel
import IFCSchema

/// What was counted of all objects.
struct SurveyResult: Sendable {
  /// By class, in the order of the schema.
  var tallies: [ClassTally] = []
  /// By class, in the order of their names.
  var classes: [ObjectClassCounts] = []
  /// By class, set and property.
  var properties: [PropertyFill] = []
  /// Rows of the sheets of which objects are the rows.
  var components = SheetTally(.component)
  var equipment = SheetTally.equipment
}

/// Goes over all objects of a model, class by class, and counts what they say.
struct ObjectSurvey {
  private let model: Model
  private let columns: PropertyColumns

  init(_ model: Model, _ columns: PropertyColumns) {
    self.model = model
    self.columns = columns
  }

  /// What a stretch of objects says.
  private struct Part: Sendable {
    var tallies: [ClassTally] = []
    var components = SheetTally(.component)
    var equipment = SheetTally.equipment
  }

  /// - Complexity: O(objects + properties that each has), spread over the threads.
  func survey() -> SurveyResult {
    let objects = objectsByClass()
    // Read by all threads together before each of them asks.
    for needed in [Relation.definesByType, .associatesClassification, .containedInSpatialStructure] {
      _ = model.relation(needed)
    }
    let parts = Slots.map(
      count: objects.count, threads: model.reader.threads,
      keeping: { [model, columns] in ObjectPass(model.forOneThread(), columns) },
      { pass, range in
        var part = Part()
        for object in objects[range] {
          if part.tallies.last?.entity != object.entity {
            if !part.tallies.isEmpty { part.tallies[part.tallies.count - 1].fills = pass.takeFills() }
            part.tallies.append(ClassTally(object.entity))
          }
          pass.add(object, to: &part.tallies[part.tallies.count - 1], &part.components, &part.equipment)
        }
        if !part.tallies.isEmpty { part.tallies[part.tallies.count - 1].fills = pass.takeFills() }
        return part
      })
    return result(parts)
  }

  /// All occurrences but projects, class by class, in file order within each.
  private func objectsByClass() -> [Instance] {
    let isProject = model.marks(of: ["IfcContext", "IfcProject"])
    let found = model.instances(of: "IfcObject")
    var starts = [Int](repeating: 0, count: model.schema.entityCount + 1)
    var objects = Array(found)
    objects.removeAll { isProject[Int($0.entity.rawValue)] }
    for object in objects { starts[Int(object.entity.rawValue) + 1] += 1 }
    for place in 1..<starts.count { starts[place] += starts[place - 1] }
    var sorted = objects
    for object in objects {
      sorted[starts[Int(object.entity.rawValue)]] = object
      starts[Int(object.entity.rawValue)] += 1
    }
    return sorted
  }

  private func result(_ parts: [Part]) -> SurveyResult {
    var result = SurveyResult()
    var fills = FillRows(columns)
    for part in parts {
      result.components.add(part.components)
      result.equipment.add(part.equipment)
      for tally in part.tallies {
        if result.tallies.last?.entity != tally.entity {
          fills.end()
          fills.begin(model.schema.name(of: tally.entity))
          result.tallies.append(ClassTally(tally.entity))
        }
        result.tallies[result.tallies.count - 1].add(tally)
        fills.add(tally.fills)
      }
    }
    fills.end()
    result.properties = fills.rows()
    result.classes = result.tallies.map { tally in
      ObjectClassCounts(
        className: model.schema.name(of: tally.entity), objects: tally.objects, typed: tally.typed,
        located: tally.located, named: tally.named, tagged: tally.tagged, classified: tally.classified,
        withMaker: tally.withMaker, withSerial: tally.withSerial)
    }.sorted { $0.className < $1.className }
    return result
  }
}
