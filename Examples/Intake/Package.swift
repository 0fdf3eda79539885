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
    name: "personligt-ombud-intake",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(name: "personligt-ombud", path: "../.."),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.20.0"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.5.0"),
        .package(url: "https://github.com/apple/swift-crypto", "3.0.0"..<"5.0.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.6.0"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.3.0"),
    ],
    targets: [
        .target(
            name: "Intake",
            dependencies: [
                .product(name: "POModel", package: "personligt-ombud"),
                .product(name: "POStatistics", package: "personligt-ombud"),
                .product(name: "POForms", package: "personligt-ombud"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
            ],
            swiftSettings: settings),
        .executableTarget(name: "intake-server", dependencies: ["Intake"], swiftSettings: settings),
        .testTarget(
            name: "IntakeTests",
            dependencies: [
                "Intake",
                .product(name: "POModel", package: "personligt-ombud"),
                .product(name: "POForms", package: "personligt-ombud"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdTesting", package: "hummingbird"),
                .product(name: "GRDB", package: "GRDB.swift"),
            ],
            swiftSettings: settings),
    ],
    swiftLanguageModes: [.v6]
)
