import KithText

/// Hashes of what records of one block have in common.
enum BlockKey {
  /// Mixes numbers into one key (the finisher of MurmurHash3).
  static func mix(_ rule: UInt64, _ numbers: UInt64...) -> UInt64 {
    var key = rule &* 0x9E37_79B9_7F4A_7C15
    for number in numbers {
      key ^= number
      key = (key ^ key >> 33) &* 0xFF51_AFD7_ED55_8CCD
      key = (key ^ key >> 33) &* 0xC4CE_B9FE_1A85_EC53
      key ^= key >> 33
    }
    return key
  }

  /// The hash of two texts, one after the other.
  static func hash(_ text: some Sequence<UInt8>, _ more: some Sequence<UInt8>) -> UInt64 {
    var hash = FNV1a()
    hash.add(text)
    hash.add(more)
    return hash.value
  }

  /// The hash of a text.
  static func hash(_ text: some Sequence<UInt8>) -> UInt64 { hash(text, EmptyCollection()) }
}
