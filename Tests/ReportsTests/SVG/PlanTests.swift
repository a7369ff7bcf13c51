import Findings
import Reports
import Testing
import Wording

@Suite("Plans of storeys")
struct PlanTests {
  private func svg(_ plan: StoreyPlan, _ marks: [PlanMarks.Mark], _ language: Language = .fr) -> String {
    StoreyPlanDrawing(plan, marks: marks, explainer: SampleResult.Explainer())
      .svg(DrawingSettings(language, prefix: "plan"))
  }

  /// The number of objects that the marks of a drawing stand for: a mark without a figure is one.
  private func marked(_ drawn: DrawnSVG) throws -> Int {
    let group = try #require(drawn.elements.firstIndex { $0.attributes["class"] == "marks" })
    let depth = drawn.elements[group].depth
    let marks = drawn.elements[(group + 1)...].prefix { $0.depth > depth }
    let figures = marks.filter { $0.name == "text" }.compactMap { Int($0.text) }
    return marks.count { $0.name == "path" } - figures.count + figures.reduce(0, +)
  }

  private func expectInside(_ drawn: DrawnSVG) throws {
    let size = try #require(drawn.size)
    for text in drawn.all("text") where text.number("font-size") != nil {
      let box = try #require(DrawnSVG.box(of: text))
      #expect(box.left >= -0.5 && box.right <= size.width + 0.5, "\(text)")
      #expect(box.top >= -0.5 && box.bottom <= size.height + 0.5, "\(text)")
    }
  }

  // MARK: References

  @Test("look like their references", arguments: Language.allCases)
  func reference(language: Language) throws {
    let marks =
      SamplePlan.marks(5) + SamplePlan.marks(8, gravity: .major, from: 50).suffix(3)
      + [2.1, 2.2, 2.3].enumerated().map { number, x in
        PlanMarks.Mark(instance: UInt64(80 + number), point: PlanPoint(x: x, y: 8), gravity: .minor, checks: 2)
      } + [PlanMarks.Mark(instance: 1004, point: PlanPoint(x: 27, y: 2.5), gravity: .minor)]
    let text = svg(SamplePlan.storey(rooms: 18), marks, language)
    _ = try DrawnSVG(text)
    ReferenceOutput.compare(text + "\n", with: "plan.\(language.rawValue).svg")
  }

  // MARK: Counting

  @Test("show every object that fails, however many there are", arguments: [1, 2, 40, 1000, 50_000])
  func countable(count: Int) throws {
    let text = svg(SamplePlan.storey(rooms: 18), SamplePlan.marks(count))
    let drawn = try DrawnSVG(text)
    #expect(try marked(drawn) == count)
    #expect(text.utf8.count < 60_000)
    try expectInside(drawn)
    let number = Language.fr.number(count)
    #expect(drawn.all("desc").first?.text.contains("\(number) objet") == true)
  }

  @Test("say how many lie far away, and are not blown up by them")
  func outliers() throws {
    let absurd = [(6.5e5, 6.8e6), (1e8, 0), (-4e7, -4e7)].enumerated().map { number, place in
      PlanMarks.Mark(instance: UInt64(900 + number), point: PlanPoint(x: place.0, y: place.1))
    }
    let far = PlanRoom(instance: 5, number: "X", name: nil, centre: PlanPoint(x: 9e6, y: 9e6))
    var plan = SamplePlan.storey(rooms: 18)
    plan.rooms.append(far)
    let drawn = try DrawnSVG(svg(plan, SamplePlan.marks(20) + absurd))
    #expect(try marked(drawn) == 20)
    let caption = drawn.all("text").map(\.text).joined(separator: " ")
    #expect(caption.contains("20 objets en échec sont marqués. 3 autres se trouvent hors du plan"))
    #expect(caption.contains("1 local se trouve hors du plan"))
    #expect(caption.contains("5\u{A0}m"))
  }

  @Test("lie as well on a map of the whole country as around the origin")
  func georeferenced() throws {
    var plan = SamplePlan.storey(rooms: 18)
    let move = (x: 652_000.123, y: 6_862_000.456)
    func moved(_ point: PlanPoint) -> PlanPoint { PlanPoint(x: point.x + move.x, y: point.y + move.y) }
    let near = svg(plan, SamplePlan.marks(20))
    for place in plan.rooms.indices {
      plan.rooms[place].centre = moved(plan.rooms[place].centre)
      plan.rooms[place].outline = plan.rooms[place].outline.flatMap { PlanOutline($0.corners.map(moved)) }
    }
    plan.walls = plan.walls.compactMap { PlanOutline($0.corners.map(moved)) }
    let marks = SamplePlan.marks(20).map { mark in
      PlanMarks.Mark(instance: mark.instance, point: moved(mark.point), gravity: mark.gravity)
    }
    let far = svg(plan, marks)
    #expect(far.utf8.count == near.utf8.count)
    #expect(try marked(DrawnSVG(far)) == 20)
  }

  @Test("of marks alone, of rooms alone and of nothing")
  func parts() throws {
    let bare = StoreyPlan(name: "RDC")
    let marks = try DrawnSVG(svg(bare, SamplePlan.marks(3)))
    #expect(try marked(marks) == 3)
    #expect(marks.all("text").contains { $0.text.contains("La maquette n'a pas de local") })
    let rooms = try DrawnSVG(svg(SamplePlan.storey(rooms: 4), []))
    #expect(rooms.all("text").contains { $0.text.contains("0 objet en échec est marqué") })
    #expect(svg(bare, []).isEmpty)
    let nowhere = PlanMarks.Mark(instance: 1, point: PlanPoint(x: .nan, y: .infinity))
    #expect(svg(bare, [nowhere]).isEmpty)
  }

  // MARK: Labels

  @Test("drop the labels that have no room, and say how many")
  func crowded() throws {
    let text = svg(SamplePlan.storey(rooms: 1200), SamplePlan.marks(300))
    let drawn = try DrawnSVG(text)
    #expect(text.utf8.count < 60_000)
    let labels = drawn.all("text").count { Int($0.text).map { (100..<1300).contains($0) } ?? false }
    let caption = drawn.all("text").map(\.text).joined(separator: " ")
    #expect(labels < 300)
    #expect(caption.contains("locaux sont sans étiquette"))
  }

  @Test("are well-formed, inert and small whatever names say")
  func hostile() throws {
    let names = HostileText.all
    let plan = SamplePlan.storey(rooms: names.count * 4, name: names.joined()) { names[$0 % names.count] }
    for language in Language.allCases {
      let text = svg(plan, SamplePlan.marks(30), language)
      let drawn = try DrawnSVG(text)
      let known: Set = ["svg", "title", "desc", "path", "g", "text", "circle"]
      #expect(Set(drawn.elements.map(\.name)).isSubset(of: known))
      #expect(!drawn.elements.contains { $0.attributes.keys.contains { $0.hasPrefix("on") || $0 == "style" } })
      #expect(HostileText.isInert(text))
      #expect(text.utf8.count < 60_000)
      try expectInside(drawn)
    }
  }

  @Test("of the largest storey stay small")
  func largest() throws {
    var plan = SamplePlan.storey(rooms: 5000, columns: 80) { "Bureau paysager de la direction numéro \($0)" }
    plan.walls = (0..<20_000).compactMap { SamplePlan.rectangle(Double($0 % 200) * 2, Double($0 / 200) * 3, 1.9, 0.3) }
    let marks = (0..<100_000).map { (number: Int) -> PlanMarks.Mark in
      let point = PlanPoint(x: Double(number % 480), y: Double(number) / 330)
      return PlanMarks.Mark(instance: UInt64(number), point: point, gravity: Gravity.allCases[number % 3])
    }
    let text = svg(plan, marks)
    #expect(text.utf8.count < 60_000)
    let drawn = try DrawnSVG(text)
    #expect(try marked(drawn) == marks.count)
    #expect(drawn.all("text").map(\.text).joined(separator: " ").contains("Tous les murs ne sont pas dessinés"))
  }

  // MARK: Rooms of other models

  @Test("a storey without rooms has those of the same height in another model, and says whose")
  func borrowed() throws {
    let rooms = SamplePlan.storey(rooms: 6, name: "Étage 1")
    var lower = SamplePlan.storey(rooms: 12, name: "RDC")
    lower.elevation = 0
    let own = SamplePlan.Source(plans: [
      StoreyPlan(name: "Niveau 1", elevation: 3.1), StoreyPlan(name: "RDC"), StoreyPlan(name: "Toit", elevation: 9),
    ])
    let bare = SamplePlan.Source(plans: [StoreyPlan(name: "Niveau 1", elevation: 3.1)])
    let architecture = SamplePlan.Source(plans: [lower, rooms])
    let plans = BorrowedPlans(own, others: [("structure.ifc", bare), ("archi.ifc", architecture)])
    let storeys = plans.storeys()
    #expect(storeys.map(\.name) == ["Niveau 1", "RDC", "Toit"])
    #expect(storeys.map(\.rooms.count) == [6, 12, 0])
    #expect(storeys.map(\.lender) == ["archi.ifc", "archi.ifc", nil])
    // A room of the other model that has the number of an object that fails does not fail.
    let text = svg(storeys[0], [PlanMarks.Mark(instance: 1001, point: PlanPoint(x: 8, y: 3))])
    #expect(try DrawnSVG(text).all("text").contains { $0.text.contains("Locaux d'après archi.ifc.") })
    #expect(!text.contains("fill-opacity=\"0.18\""))
    #expect(text.contains("Surtout dans : 101 Salle 1 (1)") || text.contains("Surtout dans\u{A0}: 101 Salle 1 (1)"))
    #expect(BorrowedPlans(architecture, others: [("a", own)]).storeys() == architecture.plans)
  }

  // MARK: Marks by storey

  @Test("each object is marked once, by the gravest that it fails; what cannot be is counted")
  func marks() {
    let source = SamplePlan.Source(
      plans: [StoreyPlan(name: "RDC"), StoreyPlan(name: "R+1")],
      places: [
        1: PlanPosition(storey: 0, point: PlanPoint(x: 1, y: 1)),
        2: PlanPosition(storey: 1, point: PlanPoint(x: 2, y: 2)),
        3: PlanPosition(storey: nil, point: PlanPoint(x: 0, y: 0)),
        4: PlanPosition(storey: 7, point: PlanPoint(x: 0, y: 0)),
        6: PlanPosition(storey: 0, point: PlanPoint(x: .nan, y: 0)),
      ])
    func specification(_ gravity: Gravity, _ failures: [Failure]) -> SpecificationResult {
      SpecificationResult(
        id: "1", name: "n", cardinality: .required, status: .fail,
        requirements: [RequirementResult(facet: .property, cardinality: .required, failures: failures)],
        terms: RequirementTerms(severity: gravity))
    }
    var model = ModelResult(
      path: "a.ifc",
      specifications: [
        specification(.minor, (1...6).map { Failure(instance: $0, reason: .absentProperty) }),
        specification(.blocking, [1, 1, 0].map { Failure(instance: $0, reason: .placeholder) }),
        specification(.major, [2, 9].map { Failure(instance: $0, reason: .notEvaluableUnit) }),
      ])
    #expect(PlanMarks(of: model) == nil)
    model.plans = source
    let marks = PlanMarks(of: model)
    #expect(
      marks?.storeys == [
        [PlanMarks.Mark(instance: 1, point: PlanPoint(x: 1, y: 1), gravity: .blocking, checks: 3)],
        [PlanMarks.Mark(instance: 2, point: PlanPoint(x: 2, y: 2), gravity: .minor, checks: 1)],
      ])
    #expect(marks?.withoutStorey == 2 && marks?.withoutPlace == 2 && marks?.count == 6)
    #expect(
      marks?.unmarked(in: .en) == [
        "2 failing objects have no position in the model (types, systems, the building …).",
        "2 failing objects are in no storey.",
      ])
  }
}
