/// Bytes that grow at their end: what a render has printed so far.
///
/// The array is longer than what is written, so that bytes go straight to their place; an array that grows with each of
/// them would look after its length and memory every time.
struct ByteBuffer: Sendable {
  private var storage: [UInt8]
  /// How many bytes are written.
  private(set) var count = 0

  /// No bytes, with memory for `capacity`.
  init(capacity: Int = 0) {
    storage = [UInt8](repeating: 0, count: capacity)
  }

  /// What is written.
  var bytes: ArraySlice<UInt8> { storage[..<count] }

  /// What is written from the place `start` on.
  subscript(start: PartialRangeFrom<Int>) -> ArraySlice<UInt8> { storage[start.lowerBound..<count] }

  /// What is written, as text.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// What is written, in no more memory than that: a site keeps all its pages until the last is rendered.
  consuming func finished() -> [UInt8] { Array(bytes) }

  /// Appends one byte.
  @inline(__always)
  mutating func append(_ byte: UInt8) {
    makeRoom(for: 1)
    storage[count] = byte
    count += 1
  }

  /// Appends `bytes` as they are.
  @inline(__always)
  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    makeRoom(for: bytes.count)
    storage.withUnsafeMutableBytes { target in
      UnsafeMutableRawBufferPointer(rebasing: target[count...]).copyMemory(from: UnsafeRawBufferPointer(bytes))
    }
    count += bytes.count
  }

  /// Appends the bytes of `first` and, ending at `length`, those of `last`; of less than 8 bytes both are the same word.
  @inline(__always)
  mutating func append(_ first: UInt64, _ last: UInt64, taking length: Int) {
    makeRoom(for: 16)
    storage.withUnsafeMutableBytes { target in
      target.storeBytes(of: first, toByteOffset: count, as: UInt64.self)
      if length > 8 { target.storeBytes(of: last, toByteOffset: count + length - 8, as: UInt64.self) }
    }
    count += length
  }

  /// Appends the bytes of `source` in `range` as they are.
  @inline(__always)
  mutating func append(_ range: Range<Int>, of source: [UInt8]) {
    source.withUnsafeBufferPointer { append(UnsafeBufferPointer(rebasing: $0[range])) }
  }

  /// Appends the bytes of `text` as they are.
  mutating func append(_ text: String) {
    text.withBytes { append($0) }
  }

  /// Takes back what was written from the place `start` on.
  mutating func remove(from start: Int) {
    count = start
  }

  @inline(__always)
  private mutating func makeRoom(for added: Int) {
    if storage.count - count < added { grow(by: added) }
  }

  @inline(never)
  private mutating func grow(by added: Int) {
    if storage.isEmpty { storage = [UInt8](repeating: 0, count: 64) }
    // What stands behind the end does not matter, and nothing makes an array longer faster than itself.
    while storage.count - count < added { storage += storage }
  }
}

extension String {
  /// Runs `body` on the bytes in UTF-8.
  @inline(__always)
  func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    utf8.withContiguousStorageIfAvailable(body) ?? Array(utf8).withUnsafeBufferPointer(body)
  }
}
