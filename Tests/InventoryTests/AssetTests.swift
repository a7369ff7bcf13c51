import Findings
import IFCModel
import Inventory
import Testing

@Suite("What models are good for")
struct AssetTests {
  private static let equipment = """
    #1=IFCPROJECT('p',$,'P',$,$,$,PHASE,(),$);
    #2=IFCBUILDINGSTOREY('e',$,'RDC',$,$,$,$,$,.ELEMENT.,0.);
    #3=IFCSPACE('s',$,'001',$,$,$,$,'Chaufferie',.ELEMENT.,.SPACE.,$);
    #4=IFCRELAGGREGATES('r1',$,$,$,#2,(#3));
    #10=IFCBOILER('w',$,'Chaudi\\X2\\00E8\\X0\\re',$,$,$,$,'CH-01',$);
    #11=IFCBOILER('v',$,'Chaudi\\X2\\00E8\\X0\\re',$,$,$,$,$,$);
    #12=IFCRELCONTAINEDINSPATIALSTRUCTURE('c',$,$,$,(#10),#3);
    #13=IFCRELCONTAINEDINSPATIALSTRUCTURE('k',$,$,$,(#11),#2);
    #14=IFCBOILERTYPE('t',$,'B1','Condensation',$,(#20),$,$,$,.WATER.);
    #15=IFCRELDEFINESBYTYPE('d',$,$,$,(#10,#11),#14);
    #16=IFCDUCTSEGMENT('x',$,'Gaine',$,$,$,$,$,$);
    #20=IFCPROPERTYSET('z',$,'Pset_ManufacturerTypeInformation',$,(#21,#22));
    #21=IFCPROPERTYSINGLEVALUE('Manufacturer',$,IFCLABEL(MAKER),$);
    #22=IFCPROPERTYSINGLEVALUE('ModelReference',$,IFCLABEL('X 200'),$);
    #23=IFCPROPERTYSINGLEVALUE('SerialNumber',$,IFCIDENTIFIER(SERIAL),$);
    #24=IFCPROPERTYSET('y',$,'Pset_ManufacturerOccurrence',$,(#23));
    #25=IFCRELDEFINESBYPROPERTIES('q',$,$,$,(#10),#24);
    """

  private func photo(phase: String = "$", maker: String = "'Thermo'", serial: String = "'SN1'") throws -> ModelPhoto {
    var text = ""
    for word in Self.equipment.split(separator: "PHASE", maxSplits: 1).joined(separator: phase)
      .split(separator: "MAKER", maxSplits: 1).joined(separator: maker)
      .split(separator: "SERIAL)", maxSplits: 1).joined(separator: serial + ")")
    { text.append(word) }
    return try #require(try SampleModel.photo(text))
  }

  private func figure(_ photo: ModelPhoto, _ sheet: String, _ field: String) -> [Int] {
    photo.readiness.filter { $0.sheet == sheet && $0.field == field }.flatMap { [$0.records, $0.filled] }
  }

  @Test("Equipment is counted with its maker and serial number, placeholders apart")
  func counts() throws {
    let boilers = try photo().classes.first { $0.className == "IfcBoiler" }
    #expect(boilers?.objects == 2)
    #expect(boilers?.withMaker == 2)
    #expect(boilers?.withSerial == 1)
    #expect(boilers?.located == 2)
    #expect(try photo(maker: "'TBD'").classes.first { $0.className == "IfcBoiler" }?.withMaker == 0)
  }

  @Test("A maintenance system would get the equipment without the networks")
  func maintenance() throws {
    let photo = try photo()
    #expect(figure(photo, "equipment", "") == [2, 0])
    #expect(figure(photo, "equipment", "tag") == [2, 1])
    #expect(figure(photo, "equipment", "room") == [2, 1])
    #expect(figure(photo, "equipment", "maker") == [2, 2])
    #expect(figure(photo, "equipment", "model") == [2, 2])
    #expect(figure(photo, "equipment", "serial") == [2, 1])
    #expect(figure(photo, "equipment", "installationDate") == [2, 0])
  }

  @Test("Sheets of COBie are counted column by column; who made a row is left to the exporter")
  func cobie() throws {
    let photo = try photo()
    #expect(figure(photo, "Component", "") == [2, 0])
    #expect(figure(photo, "Component", "TypeName") == [2, 2])
    #expect(figure(photo, "Component", "Space") == [2, 1])
    #expect(figure(photo, "Component", "SerialNumber") == [2, 1])
    #expect(figure(photo, "Component", "BarCode").isEmpty)
    #expect(figure(photo, "Component", "CreatedBy").isEmpty)
    #expect(figure(photo, "Type", "Manufacturer") == [1, 1])
    #expect(figure(photo, "Type", "ModelNumber") == [1, 0])
    #expect(figure(photo, "Type", "Description") == [1, 1])
    #expect(figure(photo, "Space", "FloorName") == [1, 1])
    #expect(figure(photo, "Space", "Category") == [1, 0])
    #expect(figure(photo, "Zone", "") == [0, 0])
  }

  @Test("The stage is guessed from what is there, and the project's own word comes first")
  func stages() throws {
    #expect(try photo().stage == StageGuess(stage: .doe, clues: [.serials, .makers]))
    #expect(try photo(serial: "'N/A'").stage == StageGuess(stage: .rec, clues: [.makers]))
    #expect(try photo(maker: "'?'", serial: "''").stage == StageGuess(stage: .aps, clues: [.rooms]))
    #expect(try photo(phase: "'Phase PRO-DCE'").stage == StageGuess(stage: .pro, clues: [.phase]))
    #expect(try photo(phase: "'Project Status'").stage?.clues == [.serials, .makers])
    #expect(try photo(phase: "'Avant-projet sommaire'").stage?.stage == .aps)
    #expect(try SampleModel.photo("#1=IFCWALL('w',$,$,$,$,$,$,$,$);")?.stage?.stage == .esq)
  }
}
