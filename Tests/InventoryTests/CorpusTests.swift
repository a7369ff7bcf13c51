import ByteInput
import Findings
import IFCModel
import Inventory
import Part21
import TestSupport
import Testing

@Suite("Real files")
struct CorpusTests {
  @Test(
    "Every real file gives its inventory within seconds, the same by one thread and by three",
    .enabled(if: SharedFiles.folder != nil, "the folder of shared files is absent"))
  func all() throws {
    let paths = SharedFiles.files(below: "corpus", suffixes: [".ifc", ".ifczip"])
    var models = 0
    for path in paths {
      let clock = ContinuousClock()
      let start = clock.now
      guard let source = try? ByteSource.open(path),
        let one = try? Model(reading: source, settings: ReadSettings(threads: 1)),
        let three = try? Model(reading: source, settings: ReadSettings(threads: 3))
      else { continue }
      models += 1
      let inventory = ModelInventory(of: one, takesPhoto: true)
      #expect(inventory == ModelInventory(of: three, takesPhoto: true), "\(path)")
      let photo = try #require(inventory.photo)
      #expect(photo.elements == one.instances(of: "IfcElement").count, "\(path)")
      #expect(photo.rooms.count == one.instances(of: "IfcSpace").count, "\(path)")
      #expect(clock.now - start < .seconds(60), "\(path)")
    }
    #expect(models > 40)
  }

  @Test(
    "Fill rates are those that the merged property sets of each object give",
    .enabled(if: SharedFiles.folder != nil, "the folder of shared files is absent"))
  func fills() throws {
    let paths = SharedFiles.files(below: "corpus", suffixes: [".ifc"])
    for path in paths {
      guard let source = try? ByteSource.open(path), source.view.count < 6_000_000,
        let model = try? Model(reading: source, settings: ReadSettings(threads: 2))
      else { continue }
      let photo = ModelInventory(of: model, takesPhoto: true).photo
      let plain = PlainFills(model).rows()
      let rows = photo?.properties ?? []
      let isSame = rows == plain
      #expect(isSame, "\(path): \(rows.count), \(plain.count)")
      if !isSame {
        for (row, other) in zip(rows, plain) where row != other {
          print("InventoryTests: \(row) is \(other)")
          break
        }
      }
    }
  }
}
