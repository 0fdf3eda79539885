// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = Context.environment["PO_STRICT"] == nil ? [] : [.treatAllWarnings(as: .error)]
let settings: [SwiftSetting] =
    strict + [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
    ]

let package = Package(
    name: "personligt-ombud-examples",
    platforms: [.macOS(.v15)],
    products: [.executable(name: "po", targets: ["po"])],
    dependencies: [
        .package(name: "personligt-ombud", path: ".."),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
    ],
    targets: [
        .executableTarget(
            name: "po",
            dependencies: [
                .product(name: "POModel", package: "personligt-ombud"),
                .product(name: "POStatistics", package: "personligt-ombud"),
                .product(name: "POForms", package: "personligt-ombud"),
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: settings),
        // The code of the README, so that it is known to compile.
        .executableTarget(
            name: "embed",
            dependencies: [
                .product(name: "POModel", package: "personligt-ombud"),
                .product(name: "POStatistics", package: "personligt-ombud"),
                .product(name: "POForms", package: "personligt-ombud"),
            ],
            swiftSettings: settings),
        // The code of the tutorial of POStatistics, word for word.
        .executableTarget(
            name: "tutorial",
            dependencies: [
                .product(name: "POModel", package: "personligt-ombud"),
                .product(name: "POStatistics", package: "personligt-ombud"),
                .product(name: "POForms", package: "personligt-ombud"),
            ],
            swiftSettings: settings),
        // The code of articles that tell how single tasks are done, line by line.
        .executableTarget(
            name: "tasks",
            dependencies: [
                .product(name: "POModel", package: "personligt-ombud"),
                .product(name: "POStatistics", package: "personligt-ombud"),
                .product(name: "POForms", package: "personligt-ombud"),
            ],
            swiftSettings: settings),
        // The code of the articles of POForms, so that it is known to compile.
        .executableTarget(
            name: "nextyear",
            dependencies: [
                .product(name: "POModel", package: "personligt-ombud"),
                .product(name: "POForms", package: "personligt-ombud"),
            ],
            swiftSettings: settings),
        .testTarget(
            name: "poTests",
            dependencies: [
                "po",
                .product(name: "POModel", package: "personligt-ombud"),
                .product(name: "POStatistics", package: "personligt-ombud"),
                .product(name: "POForms", package: "personligt-ombud"),
            ],
            exclude: ["Snapshots"],
            swiftSettings: settings),
    ],
    swiftLanguageModes: [.v6]
)
