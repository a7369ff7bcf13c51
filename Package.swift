// swift-tools-version: 6.3
// One section per room, in the order in which data passes through them; each room imports only from above.
import PackageDescription

/// What every Swift target of the package is compiled with.
let house: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .strictMemorySafety(),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

func room(_ name: String, _ imports: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: imports, swiftSettings: house)
}

func tests(_ room: String, _ imports: [Target.Dependency] = [], data: [String] = []) -> Target {
  .testTarget(
    name: "\(room)Tests",
    dependencies: [.target(name: room), "TestSupport"] + imports,
    exclude: data,
    swiftSettings: house)
}

/// The commit that is built: `./dev` says it, since what a manifest asks of git is kept from one build to the next.
let commit = (Context.environment["RECOL_COMMIT"] ?? "").filter { $0.isHexDigit || $0 == "+" }

let package = Package(
  name: "recol",
  products: [
    .executable(name: "recol", targets: ["recol"]),
    .library(
      name: "recolLibrary",
      targets: [
        "ByteInput", "Part21", "IFCSchema", "IFCModel", "Requirements", "IDSFormat", "Findings", "Checking",
      ]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: []),
    // What Hummingbird stands on, as far as the server says it itself.
    .package(url: "https://github.com/apple/swift-nio.git", from: "2.101.0"),
    .package(url: "https://github.com/apple/swift-nio-extras.git", from: "1.34.1"),
    .package(url: "https://github.com/apple/swift-http-types.git", from: "1.8.0", traits: []),
    .package(url: "https://github.com/apple/swift-log.git", from: "1.14.0"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle.git", from: "2.13.0"),
  ],
  targets: [
    // Instructions and system libraries
    .target(name: "CStructuralScan"),
    .target(name: "CMappedFiles"),
    .target(name: "CSchemaTables", cSettings: [.define("RECOL_SCHEMA_TABLES")]),
    .target(name: "CShippedCahiers", exclude: ["cahiers"], cSettings: [.define("RECOL_SHIPPED_CAHIERS")]),
    .target(name: "CReportPage", exclude: ["page"], cSettings: [.define("RECOL_REPORT_PAGE")]),
    .target(name: "CArchive", exclude: ["spark", "sql"]),
    .target(name: "CServe", exclude: ["page"], cSettings: [.define("RECOL_SERVE")]),
    .target(name: "CProgramFacts", cSettings: commit.isEmpty ? [] : [.define("RECOL_COMMIT", to: "\"\(commit)\"")]),
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CLibZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .systemLibrary(name: "CNettle", pkgConfig: "nettle", providers: [.apt(["nettle-dev"])]),

    // Lists spread over threads, for rooms that know no model
    room("SharedWork"),

    // From bytes to a model
    room("ByteInput", ["SharedWork", "CMappedFiles", "CLibZip", "CNettle"]),
    room("Part21", ["CStructuralScan", "ByteInput"]),
    room("IFCSchema", ["CSchemaTables"]),
    room("IFCXML", ["ByteInput", "IFCSchema", "CLibXML2"]),
    room("IFCModel", ["ByteInput", "Part21", "IFCSchema"]),

    // Archives, and sheets as programs for tables read them
    room("Packaging", ["CZlib"]),
    room("Workbook", ["Packaging"]),

    // From a requirement file to requirements
    room("Requirements", ["CLibXML2"]),
    room("IDSFormat", ["Requirements", "IFCSchema", "CLibXML2"]),
    room(
      "CahierFormat",
      [
        "Requirements", "IFCSchema", "IDSFormat", "CShippedCahiers", "CLibXML2", "CLibZip", "Workbook",
        .product(name: "Yams", package: "Yams"),
      ]),

    // From both to findings, and from findings to reports
    room("Findings"),
    room("Gate", ["SharedWork", "ByteInput", "Requirements", "Findings"]),
    room("ModelRules", ["ByteInput", "Part21", "IFCSchema", "IFCModel", "Requirements", "Findings"]),
    room("Checking", ["ByteInput", "Part21", "IFCSchema", "IFCModel", "Requirements", "Findings", "ModelRules"]),
    room("Comparison", ["ByteInput", "Part21", "IFCSchema", "IFCModel", "Requirements", "Findings"]),
    room("Submission", ["ByteInput", "Part21", "IFCSchema", "IFCModel", "Requirements", "Findings", "ModelRules"]),
    room("Inventory", ["ByteInput", "Part21", "IFCSchema", "IFCModel", "Requirements", "Findings", "ModelRules"]),
    room("Wording", ["Findings", "Requirements"]),
    room(
      "Reports",
      ["SharedWork", "Packaging", "Workbook", "Requirements", "Findings", "Wording", "CReportPage", "CNettle"]),

    // Thousands of models
    room("Archive", ["ByteInput", "Findings", "CArchive", "CSQLite"]),

    // The page for people without a terminal
    room(
      "Serve",
      [
        "CServe", "Requirements", "Wording",
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdCore", package: "hummingbird"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
        .product(name: "UnixSignals", package: "swift-service-lifecycle"),
      ]),

    // The command line
    room(
      "RecolCLI",
      [
        "ByteInput", "Part21", "IFCSchema", "IFCXML", "IFCModel", "Requirements", "IDSFormat", "CahierFormat",
        "Findings", "Gate", "ModelRules", "Checking", "Comparison", "Submission", "Inventory", "Wording", "Reports",
        "Workbook", "Archive",
        "Serve", "CProgramFacts",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(name: "recol", dependencies: ["RecolCLI"], swiftSettings: house),

    // Measuring
    .executableTarget(
      name: "Benchmark",
      dependencies: [
        "ByteInput", "Part21", "IFCSchema", "IFCModel", "Requirements", "IDSFormat", "Findings", "ModelRules",
        "Checking", "Wording", "Reports", "TestSupport",
      ],
      path: "Tests/Benchmark", exclude: ["Results", "requirements.ids"], swiftSettings: house),

    // Tests, one room each
    .target(
      name: "TestSupport", dependencies: ["ByteInput", "CLibXML2", "CLibZip"], path: "Tests/TestSupport",
      swiftSettings: house),
    tests("SharedWork"),
    tests("ByteInput", ["CLibZip"]),
    tests("Part21", ["ByteInput"]),
    tests("IFCSchema"),
    tests("IFCXML", ["ByteInput"]),
    tests("IFCModel", ["ByteInput", "Part21", "IFCSchema"]),
    tests("Requirements"),
    tests("Packaging"),
    tests("Workbook"),
    tests("IDSFormat", ["Requirements", "IFCSchema"]),
    tests(
      "CahierFormat",
      ["Requirements", "IFCSchema", "IDSFormat", "Wording", .product(name: "Yams", package: "Yams")]),
    tests("Findings"),
    tests("Gate", ["ByteInput", "Requirements", "Findings"]),
    tests("ModelRules", ["ByteInput", "Part21", "IFCSchema", "IFCModel", "Requirements", "Findings"]),
    tests(
      "Checking",
      [
        "ByteInput", "Part21", "IFCSchema", "IFCModel", "Requirements", "IDSFormat", "Findings", "Wording", "Reports",
      ]),
    tests(
      "Comparison",
      ["ByteInput", "Part21", "IFCSchema", "IFCModel", "Requirements", "IDSFormat", "Findings", "Checking"]),
    tests(
      "Submission", ["ByteInput", "Part21", "IFCSchema", "IFCModel", "Requirements", "Findings", "ModelRules"]),
    tests(
      "Inventory",
      ["ByteInput", "Part21", "IFCSchema", "IFCModel", "Requirements", "Findings", "ModelRules"]),
    tests("Archive", ["ByteInput", "Findings", "CSQLite"]),
    tests("Reports", ["Findings", "Requirements", "Wording", "CLibXML2"], data: ["References"]),
    tests(
      "Serve",
      [
        "Wording", .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HTTPTypes", package: "swift-http-types"), .product(name: "NIOCore", package: "swift-nio"),
      ]),
    .testTarget(
      name: "LibraryTests",
      dependencies: ["ByteInput", "Part21", "IFCModel", "IDSFormat", "Findings", "Checking"],
      swiftSettings: house),
    tests(
      "RecolCLI", ["ByteInput", "Requirements", "CahierFormat", "ModelRules", "Submission", "Archive", "Wording"]),
  ],
  cLanguageStandard: .c2x
)

/// Fuzz targets need libFuzzer's library, which a plain build does not link: `./dev fuzz` asks for them.
if Context.environment["RECOL_FUZZ"] != nil {
  func fuzz(_ name: String, _ imports: [Target.Dependency]) -> Target {
    .executableTarget(
      name: "Fuzz\(name)", dependencies: ["FuzzDriver"] + imports, path: "Tests/Fuzz/\(name)",
      exclude: ["Seeds", "tokens.dict"],
      swiftSettings: house)
  }
  package.targets += [
    .target(name: "CLibFuzzer", path: "Tests/Fuzz/CLibFuzzer"),
    .target(name: "FuzzDriver", dependencies: ["CLibFuzzer"], path: "Tests/Fuzz/FuzzDriver", swiftSettings: house),
    fuzz("Part21", ["ByteInput", "Part21"]),
    fuzz("Strings", ["ByteInput", "Part21"]),
    fuzz("IFCZip", ["ByteInput"]),
    fuzz("Archives", ["ByteInput"]),
    fuzz("IFCXML", ["ByteInput", "Part21", "IFCXML"]),
    fuzz("IDS", ["IDSFormat", "Requirements"]),
    fuzz("Cahier", ["CahierFormat", "Requirements"]),
    fuzz("Sheets", ["CahierFormat", "Requirements"]),
    fuzz("Waivers", ["CahierFormat", "Requirements"]),
    fuzz("Mapping", ["CahierFormat", "Requirements"]),
    fuzz("Baseline", ["ByteInput", "Findings", "Gate"]),
    fuzz("Lines", ["Archive"]),
    fuzz("Documents", ["ByteInput", "Submission"]),
    fuzz("Multipart", ["Serve", .product(name: "NIOCore", package: "swift-nio")]),
    fuzz(
      "Check", ["ByteInput", "Part21", "IFCSchema", "IFCModel", "Requirements", "IDSFormat", "Findings", "Checking"]),
    fuzz("Rules", ["ByteInput", "Part21", "IFCSchema", "IFCModel", "Requirements", "Findings", "ModelRules"]),
  ]
}
