import ByteInput
import Checking
import IDSFormat
import IFCModel
import IFCSchema
import Part21
import Glibc

let args = CommandLine.arguments
let threads = args.count > 3 ? Int(args[3]) ?? 2 : 2
let clock = ContinuousClock()
var last = clock.now
@MainActor func lap(_ name: String) { let now = clock.now; print(name, now - last); last = now }
let ids = try ByteSource.raw(args[2])
let reading = unsafe IDSReader.read(bytes: ids.view.buffer, path: args[2])
let source = try ByteSource.open(args[1])
lap("open")
let model = try Model(reading: source, settings: ReadSettings(threads: threads))
lap("index \(model.structure.index.total) kept \(model.structure.index.count)")
let run = CheckRun([reading.file!], schema: model.schema)
lap("plan")
_ = model.relation(.definesByType); lap("types")
_ = model.propertySets; lap("psets")
_ = model.relation(.containedInSpatialStructure); lap("contained")
for r in [Relation.associatesMaterial, .associatesClassification, .aggregates, .externalReference] { _ = model.relation(r); lap("rel \(r)") }
let (specs, _) = run.check(model)
lap("check")
for s in specs { print(s.id, s.name, s.status, s.applicable, s.passed, s.failed, s.requirements.map { "\($0.passed)/\($0.failed)" }) }
if let f = fopen("/proc/self/status", "r") { var b = [CChar](repeating: 0, count: 256); while fgets(&b, 256, f) != nil { let l = String(cString: b); if l.hasPrefix("VmHWM") || l.hasPrefix("RssAnon") { print(l, terminator: "") } } }
