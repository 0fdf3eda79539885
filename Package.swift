// swift-tools-version: 6.2
import PackageDescription

// Where changes are checked, a warning is an error; who embeds the libraries with a newer compiler is spared that.
let strict: [SwiftSetting] = Context.environment["PO_STRICT"] == nil ? [] : [.treatAllWarnings(as: .error)]
let settings: [SwiftSetting] =
    strict + [
        .strictMemorySafety(),
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
    ]

let package = Package(
    name: "personligt-ombud",
    platforms: [.macOS(.v15), .iOS(.v18)],
    products: [
        .library(name: "POModel", targets: ["POModel"]),
        .library(name: "POStatistics", targets: ["POStatistics"]),
        .library(name: "POForms", targets: ["POForms"]),
    ],
    targets: [
        // Rounding calls the mathematical library, which only Foundation brings along on Linux.
        .target(
            name: "POModel", swiftSettings: settings,
            linkerSettings: [.linkedLibrary("m", .when(platforms: [.linux, .android]))]),
        .target(name: "POStatistics", dependencies: ["POModel"], swiftSettings: settings),
        .target(name: "POForms", dependencies: ["POModel"], swiftSettings: settings),
        // What the tests share.
        .target(name: "TestSupport", dependencies: ["POModel"], path: "Tests/TestSupport", swiftSettings: settings),
        .testTarget(
            name: "POModelTests", dependencies: ["POModel", "TestSupport"], exclude: ["Snapshots"],
            swiftSettings: settings),
        .testTarget(
            name: "POStatisticsTests", dependencies: ["POStatistics", "POModel", "TestSupport"],
            exclude: ["Snapshots"], swiftSettings: settings),
        .testTarget(
            name: "POFormsTests", dependencies: ["POForms", "POModel", "TestSupport"],
            exclude: ["Fixtures", "Snapshots"], swiftSettings: settings),
        // A county's own form, through all modules.
        .testTarget(
            name: "CountyEditionTests", dependencies: ["POForms", "POStatistics", "POModel"], swiftSettings: settings),
    ],
    swiftLanguageModes: [.v6]
)
