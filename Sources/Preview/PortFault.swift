import Diagnostics
import FlyingSocks
import Glibc

extension PreviewServer {
  /// What to tell the user of a socket that could not be opened.
  func fault(_ error: SocketError) -> DiagnosticList {
    DiagnosticList([Self.diagnostic(of: error, port: port)])
  }

  private static func diagnostic(of error: SocketError, port: UInt16) -> Diagnostic {
    let another = Text(zh: "请用 --port 换一个端口", en: "choose another port with --port")
    guard case .failed(_, let code, let reason) = error else {
      return Diagnostic(
        .error, "port-unavailable", at: nil,
        Text(zh: "不能在端口 \(port) 上提供预览", en: "cannot serve on port \(port)"), help: another)
    }
    switch code {
    case EADDRINUSE:
      return Diagnostic(
        .error, "port-in-use", at: nil,
        Text(zh: "端口 \(port) 已被别的程序占用", en: "port \(port) is used by another program"),
        help: Text(
          zh: "请关闭占用它的程序，或用 --port 换一个端口", en: "stop that program, or choose another port with --port"))
    case EACCES:
      return Diagnostic(
        .error, "port-not-allowed", at: nil,
        Text(zh: "没有使用端口 \(port) 的权限", en: "not permitted to use port \(port)"),
        help: Text(zh: "请用 --port 换一个 1024 以上的端口", en: "choose a port above 1023 with --port"))
    default:
      return Diagnostic(
        .error, "port-unavailable", at: nil,
        Text(zh: "不能在端口 \(port) 上提供预览：\(reason)", en: "cannot serve on port \(port): \(reason)"), help: another)
    }
  }
}
