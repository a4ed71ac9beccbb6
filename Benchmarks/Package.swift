// swift-tools-version: 6.1
import PackageDescription

// A package of its own, so that who builds jindu builds neither this nor the engines that it is compared with.
let package = Package(
  name: "benchmarks",
  dependencies: [
    .package(name: "jindu", path: ".."),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", .upToNextMinor(from: "2.1.0")),
    .package(url: "https://github.com/stencilproject/Stencil", .upToNextMinor(from: "0.15.0")),
  ],
  targets: [
    // Builds of whole portals, by programs that are built already: it needs nothing of jindu.
    .executableTarget(name: "bench", dependencies: ["SyntheticPortals"]),
    // The contents of those portals.
    .target(name: "SyntheticPortals"),
    // The template engine beside others.
    .executableTarget(
      name: "engines",
      dependencies: [
        "Timing", .product(name: "Templating", package: "jindu"),
        .product(name: "Mustache", package: "swift-mustache"), "Stencil",
      ]),
    // One chart, from its numbers to its SVG.
    .executableTarget(
      name: "charts",
      dependencies: [
        "Timing", .product(name: "Charting", package: "jindu"), .product(name: "Portal", package: "jindu"),
        .product(name: "Templating", package: "jindu"),
      ]),
    // What a piece of work costs.
    .target(name: "Timing", dependencies: ["CAllocations"]),
    // Stands in for the C library's malloc and counts.
    .target(name: "CAllocations"),
  ],
  swiftLanguageModes: [.v6]
)
