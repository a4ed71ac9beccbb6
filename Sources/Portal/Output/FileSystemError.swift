import Diagnostics
import Glibc

/// A system call that failed, and the path it failed on.
struct FileSystemError: Error {
  let action: String
  let path: String
  let code: CInt

  /// Takes the error of the call that has just failed.
  init(_ action: String, _ path: String, code: CInt = errno) {
    self.action = action
    self.path = path
    self.code = code
  }

  /// The fault as the user sees it.
  var diagnostic: Diagnostic {
    let reason = String(cString: strerror(code))
    return Diagnostic(
      .error, "write-failed", at: SourceLocation(path: path),
      Text(zh: "写入失败（\(action)）：\(reason)", en: "cannot \(action): \(reason)"), help: help)
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
