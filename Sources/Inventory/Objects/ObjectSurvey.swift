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
    let objects = model.instances(of: "IfcObject")
    let order = order(of: objects)
    // Read by all threads together before each of them asks.
    for needed in [Relation.definesByType, .associatesClassification, .containedInSpatialStructure] {
      _ = model.relation(needed)
    }
    let parts = Slots.map(
      count: order.count, threads: model.reader.threads,
      keeping: { [model, columns] in ObjectPass(model.forOneThread(), columns) },
      { pass, range in
        var part = Part()
        for position in order[range] {
          let object = objects[Int(position)]
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

  /// The positions of all occurrences but projects, class by class, in file order within each: 4 bytes for each.
  private func order(of objects: InstanceList) -> [UInt32] {
    let isProject = model.marks(of: ["IfcContext", "IfcProject"])
    let classes = Slots.map(count: objects.count, threads: model.reader.threads) { range in
      range.map { objects[$0].entity.rawValue }
    }
    var starts = [Int](repeating: 0, count: model.schema.entityCount + 1)
    for entity in classes.joined() where !isProject[Int(entity)] { starts[Int(entity) + 1] += 1 }
    for place in 1..<starts.count { starts[place] += starts[place - 1] }
    var order = [UInt32](repeating: 0, count: starts[starts.count - 1])
    for (position, entity) in classes.joined().enumerated() where !isProject[Int(entity)] {
      order[starts[Int(entity)]] = UInt32(position)
      starts[Int(entity)] += 1
    }
    return order
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
