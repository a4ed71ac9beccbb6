import Diagnostics

extension Explanation {
  /// What is said of reading and writing files.
  package static let files = [
    Explanation(
      "unreadable-file",
      Text(zh: "文件无法读取：权限不足，或不是普通文件。", en: "A file cannot be read: it is protected, or is no regular file."),
      wrong: "-rw------- root Content/site.yaml", right: "-rw-r--r-- root Content/site.yaml",
      why: Text(zh: "读不到的内容会从网站上消失。", en: "What cannot be read would vanish from the site.")),
    Explanation(
      "unsafe-link",
      Text(zh: "符号链接指向项目之外，或指回自身。", en: "A symbolic link leaves the project or leads back to itself."),
      wrong: "Content/areas/a.md -> /etc/passwd", right: "Content/areas/a.md -> ../shared/a.md",
      why: Text(zh: "否则可能把项目之外的文件发布出去。", en: "Files from outside the project could be published.")),
    Explanation(
      "not-utf-8", Text(zh: "文件不是 UTF-8 编码。", en: "The file is not encoded in UTF-8."),
      wrong: "Excel: CSV (GBK)", right: "Excel: CSV UTF-8",
      why: Text(zh: "中文会变成乱码。", en: "Chinese would turn into garbage.")),
    Explanation(
      "write-failed",
      Text(
        zh: "文件系统出错：磁盘已满、没有权限等。", en: "The file system refused: the disk is full, permission is lacking, or the like."),
      wrong: "dr-xr-xr-x root Public", right: "drwxr-xr-x editor Public",
      why: Text(zh: "写不完就不发布，原来的网站保持不变。", en: "What cannot be written whole is not published; the former site stays.")),
  ]
}
