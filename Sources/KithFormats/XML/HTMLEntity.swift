import CLibXML2

/// The named characters of HTML 4, which XML knows only where a DTD declares them.
///
/// `unsafe`: libxml2's table is asked through a pointer to the name, which outlives the call.
enum HTMLEntity {
  /// The scalar that a name stands for: `eacute`, `nbsp`, `hellip`.
  static func scalar(named name: ArraySlice<UInt8>) -> UInt32? {
    guard name.count <= 8 else { return nil }
    let text = Array(name) + [0]
    return unsafe text.withUnsafeBufferPointer { text in
      guard let entity = unsafe htmlEntityLookup(text.baseAddress) else { return nil }
      return unsafe UInt32(entity.pointee.value)
    }
  }
}
