/// What a file holds, as HTTP names it.
struct MediaType: Sendable, Hashable {
  /// The value of the `Content-Type` header.
  let name: String

  /// Whether pages of this type take the live script.
  var isHTML: Bool { self == .html }

  static let html = MediaType(name: "text/html; charset=utf-8")
  static let css = MediaType(name: "text/css; charset=utf-8")
  static let javaScript = MediaType(name: "text/javascript; charset=utf-8")
  static let eventStream = MediaType(name: "text/event-stream; charset=utf-8")
  static let plain = MediaType(name: "text/plain; charset=utf-8")
}

extension MediaType {
  /// The type of the file at `path`, by its extension; bytes where that is not known.
  init(path: String) {
    let file = path.split(separator: "/").last ?? ""
    let suffix = file.lastIndex(of: ".").map { file[file.index(after: $0)...].lowercased() } ?? ""
    self = Self.byExtension[suffix] ?? MediaType(name: "application/octet-stream")
  }

  private static let byExtension: [String: MediaType] = [
    "html": .html, "htm": .html, "css": .css, "js": .javaScript, "mjs": .javaScript, "txt": .plain, "md": .plain,
    "csv": MediaType(name: "text/csv; charset=utf-8"),
    "xml": MediaType(name: "application/xml; charset=utf-8"),
    "atom": MediaType(name: "application/atom+xml; charset=utf-8"),
    "json": MediaType(name: "application/json; charset=utf-8"),
    "geojson": MediaType(name: "application/geo+json; charset=utf-8"),
    "webmanifest": MediaType(name: "application/manifest+json; charset=utf-8"),
    "svg": MediaType(name: "image/svg+xml; charset=utf-8"),
    "png": MediaType(name: "image/png"),
    "jpg": MediaType(name: "image/jpeg"),
    "jpeg": MediaType(name: "image/jpeg"),
    "gif": MediaType(name: "image/gif"),
    "webp": MediaType(name: "image/webp"),
    "avif": MediaType(name: "image/avif"),
    "ico": MediaType(name: "image/vnd.microsoft.icon"),
    "woff": MediaType(name: "font/woff"),
    "woff2": MediaType(name: "font/woff2"),
    "pdf": MediaType(name: "application/pdf"),
    "zip": MediaType(name: "application/zip"),
  ]
}
