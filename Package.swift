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
    // The hash of content; imported by Files alone.
    .systemLibrary(name: "CXXHash", pkgConfig: "libxxhash", providers: [.apt(["libxxhash-dev"])]),
    // renameat2, which Glibc's Swift module does not show; imported by Files alone.
    .systemLibrary(name: "CLinux"),

    // Leaves: no local dependencies, so that every other target can depend on them.
    .target(name: "Diagnostics"),
    .target(name: "PlanModel"),
    .target(name: "Charting"),

    // The disk: the only target that reads and writes files of a project. It names what a file holds by a hash, for
    // those who publish files and for those who ask whether a text has changed.
    .target(name: "Files", dependencies: ["Diagnostics", "CLinux", "CXXHash"]),

    // Puts files into place as one whole: it knows neither what they say nor who makes them.
    .target(name: "Publishing", dependencies: ["Files", "Diagnostics"]),

    // Text in, values out: YAML with the place of every value, for content and wording alike.
    .target(name: "YAML", dependencies: ["Diagnostics", .product(name: "Yams", package: "Yams")]),

    // Text in, text out: they know nothing of plans.
    .target(name: "Markdown", dependencies: ["CMarkGFM", "Diagnostics"]),
    .target(name: "Templating", dependencies: ["Diagnostics"]),

    // The domain: progress never reads a file, content never judges.
    .target(name: "PlanProgress", dependencies: ["PlanModel"]),
    // The reader through which pages, charts and data ask for a plan.
    .target(name: "PlanDesk", dependencies: ["PlanModel", "PlanProgress"]),
    .target(name: "PlanContent", dependencies: ["PlanModel", "Files", "YAML", "Diagnostics"]),
    // Holds a plan against the texts of its sources, which it is given.
    .target(name: "Documents", dependencies: ["PlanModel", "Diagnostics"]),

    // What was found, in the words of a language: it reads nothing and judges nothing.
    .target(name: "Wording", dependencies: ["PlanModel", "PlanProgress"]),
    // Verdicts as data for others: records, and the schemas that explain them.
    .target(name: "OpenData", dependencies: ["PlanModel", "PlanProgress", "PlanDesk", "Wording", "Diagnostics"]),
    // Charts of a plan, numbers to geometry: what turns geometry into SVG they do not know.
    .target(name: "PlanCharts", dependencies: ["PlanModel", "PlanProgress", "PlanDesk", "Wording", "Charting"]),

    // The only place where plan, progress, charts, Markdown and templates meet.
    .target(
      name: "Portal",
      dependencies: [
        "PlanContent", "PlanModel", "PlanProgress", "PlanDesk", "Wording", "OpenData", "PlanCharts", "Charting",
        "Markdown", "Templating", "Publishing", "Files", "YAML", "Diagnostics",
      ]),
    // A server and a watcher: what a build is, it is told.
    .target(
      name: "Preview", dependencies: ["Files", "Diagnostics", .product(name: "FlyingFox", package: "FlyingFox")]),

    // The command line: one thin file per command.
    .executableTarget(
      name: "jindu",
      dependencies: [
        "Portal", "Preview", "Documents", "PlanContent", "PlanModel", "PlanProgress", "PlanDesk", "Wording",
        "OpenData", "Templating", "Files", "Diagnostics",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    // What several test targets need: folders of their own, recorded files, small plans to judge.
    .target(
      name: "TestSupport", dependencies: ["PlanDesk", "PlanProgress", "PlanModel", "Diagnostics"],
      path: "Tests/TestSupport"),

    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"]),
    .testTarget(name: "FilesTests", dependencies: ["Files", "Diagnostics", "TestSupport"]),
    .testTarget(name: "PublishingTests", dependencies: ["Publishing", "Diagnostics", "TestSupport"]),
    .testTarget(name: "YAMLTests", dependencies: ["YAML", "Diagnostics", "TestSupport"]),
    .testTarget(name: "PlanModelTests", dependencies: ["PlanModel", "TestSupport"]),
    .testTarget(name: "ChartingTests", dependencies: ["Charting"]),
    .testTarget(name: "MarkdownTests", dependencies: ["Markdown", "Diagnostics"]),
    .testTarget(
      name: "TemplatingTests", dependencies: ["Templating", "Diagnostics"],
      exclude: ["Corpus", "Errors/Snapshots", "Escaping/Attacks"]),
    .testTarget(
      name: "PlanProgressTests", dependencies: ["PlanProgress", "PlanModel", "TestSupport"], exclude: ["Calculation"]),
    .testTarget(name: "PlanDeskTests", dependencies: ["PlanDesk", "PlanProgress", "PlanModel", "TestSupport"]),
    .testTarget(name: "WordingTests", dependencies: ["Wording", "PlanProgress", "PlanModel", "TestSupport"]),
    .testTarget(
      name: "PlanChartsTests",
      dependencies: ["PlanCharts", "PlanDesk", "Wording", "Charting", "PlanProgress", "PlanModel", "TestSupport"]),
    .testTarget(
      name: "OpenDataTests", dependencies: ["OpenData", "PlanDesk", "PlanProgress", "PlanModel", "TestSupport"]),
    .testTarget(
      name: "PlanContentTests", dependencies: ["PlanContent", "PlanModel", "YAML", "Diagnostics", "TestSupport"]),
    .testTarget(name: "DocumentsTests", dependencies: ["Documents", "PlanModel", "Diagnostics", "TestSupport"]),
    .testTarget(
      name: "PortalTests",
      dependencies: [
        "Portal", "PlanCharts", "PlanDesk", "PlanModel", "PlanProgress", "Wording", "OpenData", "Templating",
        "Publishing", "Files", "Diagnostics", "TestSupport",
      ],
      exclude: ["Sites", "InvalidSites", "Snapshots", "Schemas", "Browser", "Published"]),
    // Runs the built tool as its users do, and looks at what it shows on a terminal.
    .testTarget(
      name: "CommandLineTests",
      dependencies: [
        "jindu", "Portal", "PlanDesk", "PlanProgress", "PlanModel", "Wording", "Diagnostics", "TestSupport",
      ]),
    .testTarget(name: "PreviewTests", dependencies: ["Preview", "Files", "Diagnostics", "TestSupport"]),
  ],
  swiftLanguageModes: [.v6]
)
