import KithModel
import KithPipeline
import KithText

/// A record as reports name it in JSON.
enum RecordJSON {
  /// The number in the order of reading from 1, the uid, the name and the place.
  static func value(_ number: Int, _ name: RecordName) -> JSONValue {
    .object(
      [JSONMember("record", .number(String(number + 1)))]
        + (name.uid.map { [JSONMember("uid", .string($0))] } ?? [])
        + [
          JSONMember("name", .string(name.label)), JSONMember("place", .string(name.place)),
        ])
  }
}
