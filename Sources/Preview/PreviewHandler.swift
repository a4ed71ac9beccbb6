import FlyingFox
import FoundationEssentials

/// Answers the browser: files of the site, and what keeps open pages up to date.
struct PreviewHandler: HTTPHandler {
  let files: PublicFiles
  let pages: LivePages

  func handleRequest(_ request: HTTPRequest) async -> HTTPResponse {
    guard request.method == .GET || request.method == .HEAD else {
      return response(.methodNotAllowed, .plain, Data(), to: request, headers: [("Allow", "GET, HEAD")])
    }
    switch request.target.path() {
    case LiveScript.eventsPath: return await events(to: request)
    case LiveScript.scriptPath: return response(.ok, .javaScript, Data(LiveScript.script.utf8), to: request)
    case LiveScript.stylePath: return response(.ok, .css, Data(LiveScript.style.utf8), to: request)
    case let path: return await resource(files.resource(at: path), to: request)
    }
  }

  private func resource(_ resource: PublicFiles.Resource, to request: HTTPRequest) async -> HTTPResponse {
    switch resource {
    case .file(let data, let type) where type.isHTML:
      return response(.ok, type, await live(data), to: request)
    case .file(let data, let type):
      return response(.ok, type, data, to: request)
    case .redirect(let path):
      let query = request.target.query()
      let location = query.isEmpty ? path : path + "?" + query
      return response(.found, .plain, Data(), to: request, headers: [("Location", location)])
    case .missing:
      let page = files.notFoundPage ?? Data(LiveScript.missingPage.utf8)
      return response(.notFound, .html, await live(page), to: request)
    }
  }

  /// The page with the live script, which is in no file.
  private func live(_ page: Data) async -> Data {
    LiveScript.inject(into: page, revision: await pages.state.revision)
  }

  private func events(to request: HTTPRequest) async -> HTTPResponse {
    guard request.method == .GET else { return response(.ok, .eventStream, Data(), to: request) }
    let headers = Self.headers(.eventStream)
    return HTTPResponse(
      statusCode: .ok, headers: headers, body: HTTPBodySequence(from: EventBytes(states: await pages.states())))
  }

  /// A whole response; one to HEAD has the same headers and no body.
  private func response(
    _ status: HTTPStatusCode, _ type: MediaType, _ body: Data, to request: HTTPRequest,
    headers: [(name: String, value: String)] = []
  ) -> HTTPResponse {
    var all = Self.headers(type)
    all[.contentLength] = String(body.count)
    for (name, value) in headers { all[HTTPHeader(name)] = value }
    return HTTPResponse(statusCode: status, headers: all, body: request.method == .HEAD ? Data() : body)
  }

  private static func headers(_ type: MediaType) -> HTTPHeaders {
    [.contentType: type.name, .cacheControl: "no-store", HTTPHeader("X-Content-Type-Options"): "nosniff"]
  }
}
