/// The names that a document has used, each made a Swift value once.
///
/// libxml2 keeps one copy of each name, so three addresses tell a name from all others.
///
/// `unsafe`: the addresses are those of NUL-terminated texts in the parser's dictionary, which lives
/// as long as the parser.
struct XMLNameTable {
  typealias Text = UnsafePointer<UInt8>?

  private struct Key: Hashable {
    let local, prefix, namespace: UInt
  }

  /// The names, in the order in which they came; a name's number is its place here.
  private(set) var names: [XMLName] = []
  /// The numbers of the names of the attributes that ``take(_:count:)`` was given.
  private(set) var attributes: [Int] = []
  private var numbers: [Key: Int] = [:]
  /// The names met last, by a part of their address: most names are found here.
  private var recent = [(key: Key, number: Int)](
    repeating: (Key(local: 0, prefix: 0, namespace: 0), 0), count: 1 << slotBits)
  /// So many slots that the ten names of most documents rarely share one.
  private static let slotBits = 10

  /// Finds the numbers of all attributes of a tag, five pointers each, at once.
  mutating func take(_ pointers: UnsafeMutablePointer<Text>?, count: Int) {
    attributes.removeAll(keepingCapacity: true)
    guard let pointers = unsafe pointers else { return }
    for index in 0..<count {
      unsafe attributes.append(
        number(
          local: pointers[5 * index], prefix: pointers[5 * index + 1],
          namespace: pointers[5 * index + 2]))
    }
  }

  /// The number of a name.
  mutating func number(local: Text, prefix: Text, namespace: Text) -> Int {
    let key = Key(
      local: UInt(bitPattern: local), prefix: UInt(bitPattern: prefix),
      namespace: UInt(bitPattern: namespace))
    let slot = Int((UInt64(key.local) &* 0x9E37_79B9_7F4A_7C15) >> (64 - Self.slotBits))
    if recent[slot].key == key { return recent[slot].number }
    let known = numbers[key]
    let number = if let known { known } else { unsafe add(key, local, prefix, namespace) }
    recent[slot] = (key, number)
    return number
  }

  private mutating func add(_ key: Key, _ local: Text, _ prefix: Text, _ namespace: Text) -> Int {
    unsafe names.append(
      XMLName(
        local: Self.text(local) ?? "", prefix: Self.text(prefix), namespace: Self.text(namespace)))
    numbers[key] = names.count - 1
    return names.count - 1
  }

  private static func text(_ pointer: Text) -> String? {
    unsafe pointer.map { unsafe String(cString: $0) }
  }
}
