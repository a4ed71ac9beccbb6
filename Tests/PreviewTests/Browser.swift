import FlyingSocks
import Foundation

/// A client that sends paths exactly as they are given, which real browsers do not.
struct Browser: Sendable {
  let port: UInt16

  /// A response in full.
  struct Response: Sendable {
    let status: Int
    let headers: [String: String]
    let body: String
  }

  /// The response to one request, after which the server closes the connection.
  func request(_ path: String, method: String = "GET") async throws -> Response {
    let socket = try await connect(method, path)
    defer { try? socket.close() }
    var bytes: [UInt8] = []
    do {
      while true { bytes += try await socket.read(atMost: 4096) }
    } catch SocketError.disconnected {}
    return Self.parse(String(decoding: bytes, as: UTF8.self))
  }

  /// Opens the event stream; what it returns gives one event after the other.
  func events() async throws -> Events {
    Events(socket: try await connect("GET", "/__jindu/events"))
  }

  private func connect(_ method: String, _ path: String) async throws -> AsyncSocket {
    // Other tests keep all cores busy for longer than the usual time limit of five seconds.
    let socket = try await AsyncSocket.connected(to: sockaddr_in.inet(ip4: "127.0.0.1", port: port), timeout: 600)
    try await socket.write(Data("\(method) \(path) HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".utf8))
    return socket
  }

  private static func parse(_ text: String) -> Response {
    let parts = text.split(separator: "\r\n\r\n", maxSplits: 1, omittingEmptySubsequences: false)
    let lines = (parts.first ?? "").split(separator: "\r\n")
    let status = lines.first?.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
    let headers = lines.dropFirst().reduce(into: [String: String]()) { headers, line in
      let pair = line.split(separator: ": ", maxSplits: 1)
      headers[String(pair[0])] = String(pair.last ?? "")
    }
    return Response(status: status, headers: headers, body: parts.count > 1 ? String(parts[1]) : "")
  }
}

/// An open event stream.
struct Events: Sendable {
  let socket: AsyncSocket

  /// The lines of the next event.
  func next() async throws -> String {
    var text = ""
    while !text.hasSuffix("\n\n\r\n") { text.append(Character(UnicodeScalar(try await socket.read()))) }
    let start = text.firstRange(of: "id: ")?.lowerBound ?? text.startIndex
    return String(text[start...].dropLast(2))
  }
}
