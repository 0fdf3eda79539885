// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
    name: "personligt-ombud-benchmarks",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "personligt-ombud", path: "..")],
    targets: [
        .executableTarget(
            name: "Benchmarks",
            dependencies: [
                .product(name: "POModel", package: "personligt-ombud"),
                .product(name: "POStatistics", package: "personligt-ombud"),
                .product(name: "POForms", package: "personligt-ombud"),
            ],
            swiftSettings: settings)
    ],
    swiftLanguageModes: [.v6]
)
