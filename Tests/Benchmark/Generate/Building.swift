/// The frame that every generated model has: project, units, contexts, site, building, storeys; and the elements that
/// wait for their storey.
final class Building {
  let output: StatementWriter
  /// How many elements have been added.
  private(set) var elements = 0
  let history: UInt64
  let body: UInt64
  let placement: UInt64
  private let storeys: [UInt64]
  private var waiting: [UInt64] = []
  /// Elements of one containment relation.
  private static let batch = 200

  init(_ output: StatementWriter) {
    self.output = output
    let organization = output.instance("IFCORGANIZATION($,'recol',$,$,$)")
    let person = output.instance("IFCPERSON('generator',$,$,$,$,$,$,$)")
    let both = output.instance("IFCPERSONANDORGANIZATION(#\(person),#\(organization),$)")
    let application = output.instance("IFCAPPLICATION(#\(organization),'1','recol benchmark','recol-benchmark')")
    history = output.instance("IFCOWNERHISTORY(#\(both),#\(application),$,.NOCHANGE.,$,$,$,1767225600)")
    let origin = output.instance("IFCCARTESIANPOINT((0.,0.,0.))")
    let axes = output.instance("IFCAXIS2PLACEMENT3D(#\(origin),$,$)")
    let context = output.instance("IFCGEOMETRICREPRESENTATIONCONTEXT($,'Model',3,1.E-05,#\(axes),$)")
    body = output.instance("IFCGEOMETRICREPRESENTATIONSUBCONTEXT('Body','Model',*,*,*,*,#\(context),$,.MODEL_VIEW.,$)")
    placement = output.instance("IFCLOCALPLACEMENT($,#\(axes))")
    let units = ["LENGTHUNIT.,.MILLI.,.METRE.", "AREAUNIT.,$,.SQUARE_METRE.", "VOLUMEUNIT.,$,.CUBIC_METRE."].map {
      output.instance("IFCSIUNIT(*,.\($0))")
    }
    let assignment = output.instance("IFCUNITASSIGNMENT((\(Building.list(units))))")
    let author = history
    func root(_ keyword: String, _ rest: String) -> UInt64 {
      output.instance("\(keyword)('\(output.globalId())',#\(author),\(rest))")
    }
    let project = root("IFCPROJECT", "'Essai',$,$,$,$,(#\(context)),#\(assignment)")
    let site = root("IFCSITE", "'Terrain',$,$,#\(placement),$,$,.ELEMENT.,$,$,$,$,$")
    let building = root("IFCBUILDING", "'B\\X2\\00E2\\X0\\timent A',$,$,#\(placement),$,$,.ELEMENT.,$,$,$")
    let place = placement
    let levels = (0..<8).map { root("IFCBUILDINGSTOREY", "'Niveau \($0)',$,$,#\(place),$,$,.ELEMENT.,\($0 * 3000).") }
    _ = root("IFCRELAGGREGATES", "$,$,#\(project),(#\(site))")
    _ = root("IFCRELAGGREGATES", "$,$,#\(site),(#\(building))")
    _ = root("IFCRELAGGREGATES", "$,$,#\(building),(\(Building.list(levels)))")
    storeys = levels
  }

  /// An instance with a GlobalId and an owner history before `rest`.
  @discardableResult
  func root(_ keyword: String, _ rest: String) -> UInt64 {
    output.instance("\(keyword)('\(output.globalId())',#\(history),\(rest))")
  }

  /// An element; contained in a storey unless it is a part of another.
  @discardableResult
  func element(
    _ keyword: String, name: String, shape: UInt64? = nil, after: String = ",.NOTDEFINED.", isPart: Bool = false
  ) -> UInt64 {
    elements += 1
    let form = shape.map { "#\($0)" } ?? "$"
    let element = root(keyword, "'\(name)',$,$,#\(placement),\(form),'T\(elements)'\(after)")
    if isPart { return element }
    waiting.append(element)
    if waiting.count == Building.batch { contain() }
    return element
  }

  /// A wall with nothing but its GlobalId.
  func addBareWall() {
    elements += 1
    waiting.append(root("IFCWALL", "$,$,$,#\(placement),$,$,$"))
    if waiting.count == Building.batch { contain() }
  }

  /// A space of a storey.
  func space(_ attributes: String) -> UInt64 {
    elements += 1
    let space = root("IFCSPACE", attributes)
    root("IFCRELAGGREGATES", "$,$,#\(storeys[elements % storeys.count]),(#\(space))")
    return space
  }

  /// Writes what waits to be written.
  func finish() { contain() }

  private func contain() {
    guard !waiting.isEmpty else { return }
    let storey = storeys[(elements / Building.batch) % storeys.count]
    root("IFCRELCONTAINEDINSPATIALSTRUCTURE", "$,$,(\(Building.list(waiting))),#\(storey)")
    waiting.removeAll(keepingCapacity: true)
  }

  static func list(_ names: [UInt64]) -> String { names.map { "#\($0)" }.joined(separator: ",") }
}
