import Diagnostics
import Glibc

/// A system call that failed, and the path it failed on.
struct FileSystemError: Error {
  /// What was tried.
  enum Action: String {
    case inspect, open, list, read, create, write, copy, remove, publish, lock
  }

  let action: Action
  let path: String
  let code: CInt

  /// Takes the error of the call that has just failed.
  init(_ action: Action, _ path: String, code: CInt = errno) {
    self.action = action
    self.path = path
    self.code = code
  }

  /// The fault as the user sees it: a path of the project, and what the system said.
  func diagnostic(root: String) -> Diagnostic {
    let inside = path.hasPrefix(root + "/") ? String(path.dropFirst(root.utf8.count + 1)) : path
    let shown =
      inside.hasPrefix(SiteWriter.stagingName) ? "Public" + inside.dropFirst(SiteWriter.stagingName.count) : inside
    let reason = String(cString: strerror(code))
    return Diagnostic(
      .error, "write-failed", at: SourceLocation(path: shown),
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
