// swift-tools-version: 6.3
import PackageDescription

// Arrows go one way, from the command line down to the leaves. What a target does not list here, it may not import.
let package = Package(
  name: "jindu",
  products: [
    .executable(name: "jindu", targets: ["jindu"]),
    .library(name: "Templating", targets: ["Templating"]),
    .library(name: "Charting", targets: ["Charting"]),
    .library(name: "Portal", targets: ["Portal"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
    .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.0"),
  ],
  targets: [
    // The system's Markdown library; imported by Markdown alone, so that its pointers stay there.
    .systemLibrary(
      name: "CMarkGFM", pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    // renameat2, which Glibc's Swift module does not show; imported by Portal's writer alone.
    .systemLibrary(name: "CLinux"),

    // Leaves: no local dependencies, so that every other target can depend on them.
    .target(name: "Diagnostics"),
    .target(name: "PlanModel"),
    .target(name: "Charting"),

    // Text in, text out: they know nothing of plans.
    .target(name: "Markdown", dependencies: ["CMarkGFM", "Diagnostics"]),
    .target(name: "Templating", dependencies: ["Diagnostics"]),

    // The domain: progress never reads a file, content never judges.
    .target(name: "PlanProgress", dependencies: ["PlanModel"]),
    .target(name: "PlanContent", dependencies: ["PlanModel", "Diagnostics", .product(name: "Yams", package: "Yams")]),
    // Holds a plan against the texts of its sources, which it is given.
    .target(name: "Documents", dependencies: ["PlanModel", "Diagnostics"]),

    // The only place where plan, progress, charts, Markdown and templates meet.
    .target(
      name: "Portal",
      dependencies: [
        "PlanContent", "PlanModel", "PlanProgress", "Charting", "Markdown", "Templating", "Diagnostics", "CLinux",
      ]),
    // A server and a watcher: what a build is, it is told.
    .target(name: "Preview", dependencies: ["Diagnostics", .product(name: "FlyingFox", package: "FlyingFox")]),

    // The command line: one thin file per command.
    .executableTarget(
      name: "jindu",
      dependencies: [
        "Portal", "Preview", "Documents", "PlanContent", "PlanModel", "Templating", "Diagnostics",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"]),
    .testTarget(name: "PlanModelTests", dependencies: ["PlanModel"]),
    .testTarget(name: "ChartingTests", dependencies: ["Charting"]),
    .testTarget(name: "MarkdownTests", dependencies: ["Markdown", "Diagnostics"]),
    .testTarget(
      name: "TemplatingTests", dependencies: ["Templating", "Diagnostics"],
      exclude: ["Corpus", "Errors/Snapshots", "Escaping/Attacks"]),
    .testTarget(name: "PlanProgressTests", dependencies: ["PlanProgress", "PlanModel"]),
    .testTarget(name: "PlanContentTests", dependencies: ["PlanContent", "PlanModel", "Diagnostics"]),
    .testTarget(name: "DocumentsTests", dependencies: ["Documents", "PlanModel", "Diagnostics"]),
    .testTarget(
      name: "PortalTests", dependencies: ["Portal", "PlanModel", "PlanProgress", "Diagnostics"],
      exclude: ["Sites", "InvalidSites", "Snapshots", "Schemas", "Browser"]),
    // Runs the built tool as its users do.
    .testTarget(name: "CommandLineTests", dependencies: ["jindu"]),
    .testTarget(name: "PreviewTests", dependencies: ["Preview", "Diagnostics"]),
  ],
  swiftLanguageModes: [.v6]
)
