import Comparison
import Findings
import TestSupport
import Testing

@Suite("A model exported again under new GlobalIds")
struct RenewalTests {
  /// The sample models of the project.
  private static let samples = ["ecole-ifc2x3.ifc", "ecole-ifc4.ifc", "ecole-ifc4x3.ifc"]

  @Test("nearly all objects are found again, none of them wrongly, and nothing else changed", arguments: samples)
  func renewedSamples(name: String) throws {
    let text = try SampleText.read(name)
    for seed in 1...3 as ClosedRange<UInt64> {
      let renewed = RenewedModel(text, seed: seed)
      let models = try TwoModels(texts: text, renewed.text, threads: 2)
      try expectSame(models, renewed, share: 95)
    }
  }

  @Test(
    "so it is in real models, where there are some",
    .enabled(if: SharedFiles.folder != nil, "the folder of shared files is absent"))
  func renewedModels() throws {
    let files = SharedFiles.files(
      below: "corpus", suffixes: ["uplex.ifc", "duplex-design.ifc", "2storey_r19_ifc2x3.ifc"])
    #expect(!files.isEmpty)
    for path in files {
      let text = try SampleText.file(path)
      let renewed = RenewedModel(text, seed: 7)
      try expectSame(try TwoModels(texts: text, renewed.text, threads: 2), renewed, share: 95)
    }
  }

  private func expectSame(_ models: TwoModels, _ renewed: RenewedModel, share: Int) throws {
    let count = models.comparison.old.objectCount
    #expect(models.objects.same * 100 >= count * share, "\(models.objects.same) of \(count)")
    let explainer = models.comparison.explainer
    for object in models.objects.changed {
      let old = try #require(explainer.describe(old: object.old).globalId)
      #expect(renewed.globalIds[old] == explainer.describe(new: object.new).globalId)
      #expect(object.isRenamedOnly, "\(explainer.changes(of: object))")
    }
  }

  @Test("The same model twice has no change, with any number of threads")
  func unchanged() throws {
    let text = try SampleText.read("ecole-ifc4.ifc")
    for threads in [1, 2] {
      let models = try TwoModels(texts: text, text, threads: threads)
      #expect(models.objects.changed.isEmpty && models.objects.added.isEmpty && models.objects.removed.isEmpty)
      #expect(models.objects.same == models.comparison.old.objectCount)
    }
  }
}
