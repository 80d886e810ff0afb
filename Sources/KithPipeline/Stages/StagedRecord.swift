public import KithFormats
public import KithMatching
import KithModel
public import KithText

/// A record on its way between the stages of matching: what it is called, what is compared of it, and what it can be
/// found by.
public struct StagedRecord: Sendable {
  /// The number in the order of reading, from 0.
  public var record: Int
  /// What it is called.
  public var name: RecordName
  /// What is compared.
  public var features: FeatureValues
  /// The hashes of what it can be found by.
  public var keys: [UInt64]

  /// The record as an object of JSON; its number counts from 1.
  public var json: JSONValue {
    let values = Feature.allCases.filter { !features[$0].isEmpty }.map { feature in
      JSONMember(feature.name, .array(features[feature].map { .string($0) }))
    }
    let spellings = features.spellings.map { JSONMember($0.hash, .string($0.key)) }
    return .object(
      [JSONMember("record", .number(String(record + 1)))]
        + (name.uid.map { [JSONMember("uid", .string($0))] } ?? [])
        + [
          JSONMember("name", .string(name.label)), JSONMember("place", .string(name.place)),
        ]
        + (features.origin == RecordOrigin()
          ? [] : [JSONMember("origin", .string(features.origin.description))])
        + (features.claim.map { [JSONMember("claim", .string($0.description))] } ?? [])
        + [
          JSONMember("keys", .array(keys.map { .string(String($0, radix: 16)) })),
          JSONMember("features", .object(values)),
        ] + (spellings.isEmpty ? [] : [JSONMember("spellings", .object(spellings))]))
  }
}

extension StagedRecord {
  /// Reads a record.
  ///
  /// - Throws: `ReadingError` where it is none.
  public init(_ json: JSONValue) throws(ReadingError) {
    guard let record = json["record"]?.integer, record > 0, let values = json["features"]?.members
    else { throw ReadingError("this is no record of 'kith keys'") }
    self.record = record - 1
    name = RecordName(
      uid: json["uid"]?.stringValue, label: json["name"]?.stringValue ?? "",
      place: json["place"]?.stringValue ?? "")
    features = FeatureValues()
    features.origin = json["origin"]?.stringValue.flatMap(RecordOrigin.init) ?? RecordOrigin()
    features.claim = json["claim"]?.stringValue.flatMap(RecordClaim.init)
    for value in values {
      guard let feature = Feature(name: value.name) else {
        throw ReadingError("the feature '\(value.name)' is unknown")
      }
      features[feature] = value.value.elements.compactMap(\.stringValue)
    }
    features.spellings = (json["spellings"]?.members ?? []).map {
      FeatureValues.Spelling(hash: $0.name, key: $0.value.stringValue ?? "")
    }
    keys = (json["keys"]?.elements ?? []).compactMap {
      $0.stringValue.flatMap { UInt64($0, radix: 16) }
    }
  }
}
