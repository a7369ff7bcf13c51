import Findings
import Testing

@Suite("Plans of a model")
struct ModelPlansTests {
  private let plans: any PlanSource

  init() throws { plans = try PlanModel.plans(PlanModel.house) }

  @Test("storeys stand from the lowest to the highest, in metres")
  func storeys() {
    #expect(plans.storeys().map(\.name) == ["RDC", "R+1"])
    #expect(plans.storeys().map(\.elevation) == [0, 3])
    #expect(plans.storeys().map(\.rooms.count) == [0, 1])
    let north = plans.storeys().first?.north
    #expect(north.map { abs($0.x - 0.7071) < 1e-3 && abs($0.y - 0.7071) < 1e-3 } == true)
  }

  @Test("a room has its number, its name, its outline, and a middle that lies inside")
  func room() throws {
    let room = try #require(plans.storeys().last?.rooms.first)
    #expect((room.number, room.name) == ("101", "Salle"))
    let outline = try #require(room.outline)
    #expect(outline.corners.count == 6)
    #expect(outline.box.highest == PlanPoint(x: 8, y: 8))
    #expect(outline.contains(room.centre))
    #expect(plans.position(of: 20)?.storey == 1)
    #expect(plans.position(of: 20)?.point == room.centre)
  }

  @Test("a wall that is turned is drawn as it is turned")
  func wall() throws {
    let wall = try #require(plans.storeys().last?.walls.first)
    let box = wall.box
    #expect(abs(box.lowest.x - 7.9) < 1e-9 && abs(box.highest.x - 8.1) < 1e-9)
    #expect(abs(box.lowest.y - 2) < 1e-9 && abs(box.highest.y - 6) < 1e-9)
  }

  @Test("an object is where the chain of its placements leads, in its storey")
  func door() throws {
    let door = try #require(plans.position(of: 40))
    #expect(door.storey == 1)
    #expect(abs(door.point.x - 8) < 1e-9 && abs(door.point.y - 5) < 1e-9)
  }

  @Test("an object that is placed where its storey is, is where its shape is")
  func duct() {
    let duct = plans.position(of: 50)
    #expect(duct?.storey == 1 && duct?.point == PlanPoint(x: 6.5, y: 1))
    // Its storey is 3 m up, and its shape 200 mm high.
    #expect(duct?.height.map { abs($0 - 3.1) < 1e-9 } == true)
  }

  @Test("an object that is placed where its storey is, and whose shape is not known, is nowhere")
  func shapeless() throws {
    let lines = PlanModel.house.replacing("#53=IFCTRIANGULATEDFACESET", with: "#53=IFCADVANCEDBREP")
    #expect(try PlanModel.plans(lines).position(of: 50) == nil)
  }

  @Test("what is no object, or is what objects are in, is nowhere", arguments: [1, 10, 60, 90, 12_345] as [UInt64])
  func nowhere(name: UInt64) {
    #expect(plans.position(of: name) == nil)
  }

  @Test("positions come in the order in which they are asked for, one by one or all at once")
  func order() {
    let names: [UInt64] = [50, 1, 40, 20, 40]
    #expect(plans.positions(of: names) == names.map { plans.position(of: $0) })
  }

  // MARK: Damage

  @Test(
    "whatever is wrong with it, what is not known is nowhere",
    arguments: [
      ("#95=IFCCARTESIANPOINT((1000.,0.,0.));", ""), ("(#31,#42)", "(#41,#42)"),
      ("#95=IFCCARTESIANPOINT((1000.,0.,0.));", "#95=IFCCARTESIANPOINT((1.E300,0.,0.));"),
      ("#95=IFCCARTESIANPOINT((1000.,0.,0.));", "#95=IFCCARTESIANPOINT(('x',$,()));"),
      ("#42=IFCAXIS2PLACEMENT3D(#95,$,$);", "#42=IFCCARTESIANPOINT((1.,2.,3.));"),
    ])
  func damagedDoor(part: String, replacement: String) throws {
    let plans = try PlanModel.plans(PlanModel.house.replacing(part, with: replacement))
    #expect(plans.position(of: 40) == nil)
    #expect(plans.storeys().last?.rooms.count == 1)
  }

  @Test(
    "a room whose rim cannot be followed still has a place",
    arguments: [
      ("#26=IFCINDEXEDPOLYCURVE", "#26=IFCLINE"), ("#25,$,#92,2500.", "#25,$,#26,2500."),
      ("(1,2,3,4,5,6,1)", "(1,0,99,-3,18446744073709551616)"),
      ("#24=IFCEXTRUDEDAREASOLID(#25", "#24=IFCMAPPEDITEM(#24"),
      ("((0.,0.),(8000.,0.),", "((0.,0.),(8.E303,0.),"),
    ])
  func damagedRoom(part: String, replacement: String) throws {
    let room = try #require(
      try PlanModel.plans(PlanModel.house.replacing(part, with: replacement)).storeys().last?.rooms.first)
    #expect(room.outline == nil)
    #expect(room.centre == PlanPoint(x: 0, y: 0))
  }

  @Test("a rim with an arc follows it")
  func arc() throws {
    let lines = PlanModel.house.replacing(
      "(IFCLINEINDEX((1,2,3,4,5,6,1)))", with: "(IFCLINEINDEX((1,2)),IFCARCINDEX((2,3,1)))")
    let outline = try #require(try PlanModel.plans(lines).storeys().last?.rooms.first?.outline)
    #expect(outline.corners.count == 7)
    // The circle through (8, 0), (8, 2) and (0, 0) has its middle at (4, 1).
    for corner in outline.corners {
      let radius = ((corner.x - 4) * (corner.x - 4) + (corner.y - 1) * (corner.y - 1)).squareRoot()
      #expect(abs(radius - 17.0.squareRoot()) < 1e-9)
    }
  }
}
