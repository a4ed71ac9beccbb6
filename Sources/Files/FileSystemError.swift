import Diagnostics
import Glibc

/// A system call that failed, and the path it failed on.
package struct FileSystemError: Error {
  /// What was tried.
  package enum Action: String, Sendable {
    case inspect, open, list, read, create, write, copy, remove, publish, lock
  }

  package let action: Action
  package let path: String
  package let code: CInt

  /// Takes the error of the call that has just failed.
  package init(_ action: Action, _ path: String, code: CInt = errno) {
    self.action = action
    self.path = path
    self.code = code
  }

  /// What the system says of the failure.
  package var reason: String { String(cString: strerror(code)) }

  /// The same failure on a path in the folder `destination` instead of `source`, as its user knows it.
  package func moved(from source: String, to destination: String) -> FileSystemError {
    guard path == source || path.hasPrefix(source + "/") else { return self }
    return FileSystemError(action, destination + path.dropFirst(source.count), code: code)
  }

  /// The fault as the user sees it: a path of the project at `root`, and what the system said.
  package func diagnostic(root: String) -> Diagnostic {
    Diagnostic(
      .error, "write-failed",
      at: SourceLocation(path: path.hasPrefix(root + "/") ? String(path.dropFirst(root.count + 1)) : path),
      Text(zh: "无法\(action.zh)：\(reason)", en: "cannot \(action.rawValue): \(reason)"), help: help)
  }

  private var help: Text? {
    switch code {
    case ENOSPC, EDQUOT: Text(zh: "磁盘已满；已发布的网站没有改动", en: "the disk is full; the published site is unchanged")
    case EROFS: Text(zh: "文件系统是只读的", en: "the file system is read-only")
    case EACCES, EPERM: Text(zh: "没有权限；请检查目录的所有者", en: "permission denied; check who owns the folder")
    case EBUSY: Text(zh: "目录是挂载点或正被使用", en: "the folder is a mount point or in use")
    default: nil
    }
  }
}

extension FileSystemError.Action {
  fileprivate var zh: String {
    switch self {
    case .inspect: "查看"
    case .open: "打开"
    case .list: "列出"
    case .read: "读取"
    case .create: "创建"
    case .write: "写入"
    case .copy: "复制"
    case .remove: "删除"
    case .publish: "发布"
    case .lock: "锁定"
    }
  }
}
