import Files
import FoundationEssentials

/// The files below one folder, by the paths that browsers ask for.
struct PublicFiles: Sendable {
  let root: String

  /// What a request path leads to.
  enum Resource: Sendable, Equatable {
    case file(Data, MediaType)
    /// A folder was asked for without its closing slash.
    case redirect(String)
    case missing
  }

  /// The resource at `path`, as it stands in the request: percent-encoded, without its query.
  ///
  /// Each segment is decoded by itself, so that no encoding can make up a slash or a parent folder.
  func resource(at path: String) -> Resource {
    guard path.hasPrefix("/") else { return .missing }
    var segments = path.dropFirst().split(separator: "/", omittingEmptySubsequences: false).map(\.percentDecoded)
    let isFolder = segments.last == ""
    if isFolder { segments.removeLast() }
    var relative = ""
    for segment in segments {
      guard let segment, Self.isName(segment) else { return .missing }
      relative += "/" + segment
    }
    if isFolder { return file(at: relative + "/index.html") }
    let found = file(at: relative)
    guard found == .missing, file(at: relative + "/index.html") != .missing else { return found }
    return .redirect(path + "/")
  }

  /// The page for whatever is missing, if the site has one.
  var notFoundPage: Data? {
    guard case .file(let data, _) = file(at: "/404.html") else { return nil }
    return data
  }

  /// Whether `segment` can name one file; hidden files are not part of the site.
  private static func isName(_ segment: String) -> Bool {
    !segment.isEmpty && !segment.hasPrefix(".") && !segment.utf8.contains { $0 == 0 || $0 == UInt8(ascii: "/") }
  }

  /// The regular file at `relative`; links are followed, but not out of the root.
  private func file(at relative: String) -> Resource {
    guard let base = FileTree.realPath(root), let path = FileTree.realPath(root + relative), path.hasPrefix(base + "/"),
      (try? FileTree.entry(at: path)) == .file, let bytes = try? FileTree.read(path)
    else { return .missing }
    return .file(Data(bytes), MediaType(path: relative))
  }
}
