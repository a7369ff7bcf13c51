import IFCSchema
import Part21

/// Says what is wrong with a model beyond its syntax.
public struct ModelVerification: Sendable {
  private let model: Model
  private let reader: InstanceReader

  /// A verification of a model.
  public init(_ model: Model) {
    self.model = model
    reader = model.reader
  }

  /// What is wrong with the model as a whole, and which classes it uses that it should not: cheap.
  ///
  /// - Complexity: O(units + parts and wholes + instances of unknown and abstract classes).
  public func overview() -> [ModelProblem] {
    var problems = ModelProblemList()
    whole(&problems)
    classes(&problems)
    return problems.listed
  }

  /// Everything that is wrong: ``overview()``, and all parameters of all instances that the model keeps.
  ///
  /// References to what does not exist are told where the model keeps geometry, too; without it nobody knows.
  /// - Complexity: O(bytes), spread over the threads; for any number of them the same problems.
  public func problems() -> [ModelProblem] {
    var problems = ModelProblemList()
    whole(&problems)
    let index = reader.structure.index
    let kinds = ParameterKinds(reader.schema)
    let classes = model.keepsAll ? ClassesByName(index) : nil
    let stretches = Slots.map(
      count: index.count, threads: reader.threads,
      keeping: { InstanceVerification(InstanceReader(sharing: reader), kinds: kinds, classes: classes) }
    ) { verification, range in
      for place in range { verification.verify(index.entry(at: place)) }
      return verification.take()
    }
    for stretch in stretches { problems.add(stretch) }
    var repeated = InstanceVerification(reader, kinds: kinds, classes: classes)
    for record in index.repeated { repeated.verify(IndexEntry(offset: record.offset, code: record.code)) }
    problems.add(repeated.take())
    placements(&problems)
    return problems.listed
  }

  /// Placements that are relative to themselves in the end: nobody can tell where what they place stands.
  private func placements(_ problems: inout ModelProblemList) {
    var (keys, values): ([UInt32], [UInt32]) = ([], [])
    for placement in reader.instances(of: "IfcLocalPlacement") {
      guard let whole = reader.parameter("PlacementRelTo", of: placement).flatMap(reader.place) else { continue }
      keys.append(placement.place)
      values.append(whole)
    }
    circles(in: RelationTable(keys: keys, values: values, threads: reader.threads), "PlacementRelTo", &problems)
  }

  private func circles(in table: RelationTable, _ name: String, _ problems: inout ModelProblemList) {
    for place in RelationCircles(table).places() {
      guard let instance = reader.instance(at: place) else { continue }
      problems.add(
        ModelProblem(.relationCircle, at: instance.offset, instance: instance.name, arguments: [name]))
    }
  }

  private func whole(_ problems: inout ModelProblemList) {
    let context = reader.schema.entity(named: "IfcContext") ?? reader.schema.entity(named: "IfcProject")
    let projects = reader.instances(of: "IfcProject")
    if context.map({ reader.instances(ofFamilies: [$0]).isEmpty }) ?? true {
      problems.add(ModelProblem(.noProject, at: 0))
    }
    if projects.count > 1 {
      problems.add(
        ModelProblem(
          .severalProjects, at: projects[1].offset, instance: projects[1].name, arguments: [String(projects.count)]))
    }
    for unit in model.units.units where unit.conversion == nil && unit.kind != "MONETARYUNIT" {
      problems.add(
        ModelProblem(.unitUnresolved, at: unit.instance.offset, instance: unit.instance.name, arguments: [unit.kind]))
    }
    for relation in [Relation.aggregates, .nests] {
      circles(in: model.relation(relation), relation.entityName, &problems)
    }
  }

  /// Instances of classes that the schema does not have, or that have no instances of their own.
  private func classes(_ problems: inout ModelProblemList) {
    let schema = reader.schema
    let codes = reader.structure.index.counts.keys.filter { code in reader.entity(code).map(schema.isAbstract) ?? true }
    for entry in reader.structure.index.entries(of: Set(codes)) {
      let keyword = reader.structure.vocabulary.keyword(of: entry.code)
      let entity = reader.entity(entry.code)
      let code: ModelProblem.Code =
        entity != nil ? .abstractClass : keyword.hasPrefix("!") ? .userDefinedKeyword : .unknownClass
      problems.add(
        ModelProblem(
          code, at: entry.offset, instance: reader.structure.name(at: entry.offset),
          arguments: [entity.map(schema.name) ?? keyword]))
    }
  }
}
