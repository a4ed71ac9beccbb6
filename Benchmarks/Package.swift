// swift-tools-version: 6.1
import PackageDescription

// A package of its own, so that who builds jindu never builds this.
let package = Package(
  name: "benchmarks",
  targets: [.executableTarget(name: "bench")],
  swiftLanguageModes: [.v6]
)
