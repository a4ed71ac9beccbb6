import Diagnostics

extension Diagnostic {
  /// `Public` may not be replaced.
  static var notADirectory: Diagnostic {
    Diagnostic(
      .error, "public-not-a-folder", at: SourceLocation(path: "Public"),
      Text(zh: "Public 不是目录（是文件或链接）", en: "Public is a file or a link, not a folder"),
      help: Text(zh: "请移走它，再重新生成", en: "move it away and build again"))
  }

  /// A file of somebody else's that publishing would remove or replace.
  static func foreignFile(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, "foreign-file", at: SourceLocation(path: "Public/" + path),
      Text(zh: "这个文件不是本工具写的，不会删除它", en: "jindu did not write this file and will not delete it"),
      help: Text(
        zh: "请移到 Templates/assets/ 或别处；以点开头的文件会被保留", en: "move it to Templates/assets/ or elsewhere; dot-files are kept"
      ))
  }

  /// Two files of the site have one path.
  static func publishedTwice(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, "published-twice", at: SourceLocation(path: "Public/" + path),
      Text(zh: "两个文件要发布到同一个路径", en: "two files would be published at this path"),
      help: Text(zh: "给其中一个改名", en: "rename one of them"))
  }
}
