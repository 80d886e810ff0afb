import KithModel
import KithText

// Members of the model's own types.
extension JSONWriter {
  mutating func member(_ name: StaticString, _ moment: UTCDateTime?) {
    member(name, moment?.text)
  }

  mutating func member(_ name: StaticString, _ token: (some OpenEnum)?) {
    member(name, token?.rawValue)
  }

  /// A `String[Boolean]` map.
  mutating func member(_ name: StaticString, _ set: StringSet) {
    guard !set.isEmpty else { return }
    key(name)
    beginObject()
    for element in set.elements {
      key(element)
      bool(true)
    }
    endObject()
  }
}
