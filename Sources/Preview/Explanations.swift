import Diagnostics

extension Explanation {
  /// What is said of the preview's server.
  public static let preview = [
    Explanation(
      "port-in-use", Text(zh: "端口已被别的程序占用。", en: "Another program uses the port."),
      wrong: "jindu serve --port 8080", right: "jindu serve --port 8081",
      why: Text(zh: "一个端口只能由一个程序使用。", en: "Only one program can listen on a port.")),
    Explanation(
      "port-not-allowed", Text(zh: "没有使用这个端口的权限。", en: "The port is not permitted to this user."),
      wrong: "jindu serve --port 80", right: "jindu serve --port 8080",
      why: Text(zh: "1024 以下的端口留给系统。", en: "Ports below 1024 are reserved for the system.")),
    Explanation(
      "port-unavailable", Text(zh: "不能在这个端口上提供预览。", en: "The preview cannot be served on this port."),
      wrong: "jindu serve --port 70000", right: "jindu serve --port 8080",
      why: Text(zh: "没有端口就看不到预览。", en: "Without a port there is no preview.")),
  ]
}
