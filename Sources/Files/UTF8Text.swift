import Diagnostics

/// Checks that `bytes` are UTF-8 and drops a byte order mark.
///
/// Returns the text.
///
/// - Throws: `not-utf-8` at the line and column of the first byte that is not.
package func utf8Text(_ bytes: [UInt8], path: String) throws(Diagnostic) -> String {
  let content = withoutByteOrderMark(bytes)
  guard let text = String(validating: content, as: UTF8.self) else {
    throw notUTF8(content, path: path)
  }
  return text
}

/// The bytes after a UTF-8 byte order mark, or all of them if there is none.
package func withoutByteOrderMark(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
  bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
}

extension FileTree {
  /// The text of the file at `path`, without a byte order mark.
  ///
  /// - Throws: `unreadable-file` if it cannot be read, and `not-utf-8` at the first byte that is not.
  package static func text(of path: String) throws(Diagnostic) -> String {
    let bytes: [UInt8]
    do throws(FileSystemError) {
      bytes = try read(path)
    } catch {
      throw .unreadable(path, error.reason)
    }
    return try utf8Text(bytes, path: path)
  }
}

extension Diagnostic {
  /// A file or folder that cannot be read, for a reason in the system's words.
  static func unreadable(_ path: String, _ reason: String) -> Diagnostic {
    Diagnostic(
      .error, "unreadable-file", at: SourceLocation(path: path),
      Text(zh: "无法读取：\(reason)", en: "cannot be read: \(reason)"))
  }
}

/// The fault of a file that is not UTF-8, at its first bad byte.
private func notUTF8(_ bytes: ArraySlice<UInt8>, path: String) -> Diagnostic {
  let offset = firstInvalidOffset(in: bytes)
  let before = bytes.prefix(offset)
  let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? before.startIndex
  let line = before.count { $0 == UInt8(ascii: "\n") } + 1
  let column = String(decoding: before[lineStart...], as: UTF8.self).count + 1
  return Diagnostic(
    .error, "not-utf-8", at: SourceLocation(path: path, line: line, column: column),
    Text(zh: "文件不是 UTF-8 编码，第 \(offset + 1) 个字节无法识别", en: "the file is not UTF-8: byte \(offset + 1) cannot be read"),
    help: path.hasSuffix(".csv")
      ? Text(zh: "另存为 UTF-8 编码；在 Excel 中选择“CSV UTF-8”", en: "save it as UTF-8; in Excel choose 'CSV UTF-8'")
      : Text(zh: "另存为 UTF-8 编码", en: "save it as UTF-8"))
}

/// How many bytes precede the first that is not UTF-8.
private func firstInvalidOffset(in bytes: ArraySlice<UInt8>) -> Int {
  var parser = Unicode.UTF8.ForwardParser()
  var iterator = bytes.makeIterator()
  var offset = 0
  while case .valid(let scalar) = parser.parseScalar(from: &iterator) { offset += scalar.count }
  return offset
}
