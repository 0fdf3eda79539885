// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

/// Each is a program that tries a law on inputs which libFuzzer makes; see `Scripts/fuzz`.
let targets = [
    "FuzzMarkdown", "FuzzHTML", "FuzzPlainText", "FuzzOwnText", "FuzzValues", "FuzzSubmission", "FuzzEdition",
    "FuzzWord",
]

let package = Package(
    name: "personligt-ombud-fuzz",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "personligt-ombud", path: "..")],
    targets: [
        .target(
            name: "FuzzLaws",
            dependencies: [
                .product(name: "POModel", package: "personligt-ombud"),
                .product(name: "POForms", package: "personligt-ombud"),
            ],
            swiftSettings: settings)
    ]
        + targets.map { .executableTarget(name: $0, dependencies: ["FuzzLaws"], swiftSettings: settings) },
    swiftLanguageModes: [.v6]
)
