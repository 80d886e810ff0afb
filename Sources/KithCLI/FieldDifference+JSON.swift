import KithModel
import KithPipeline
import KithText

extension FieldDifference {
  /// The difference as reports have it in JSON.
  ///
  /// - Parameter numbers: the numbers of the records in the order of reading, from 0.
  func json(of numbers: [Int]) -> JSONValue {
    .object([
      JSONMember("field", .string(field)),
      JSONMember(
        "values",
        .array(
          values.map { value, records in
            .object([
              JSONMember("value", .string(value)),
              JSONMember(
                "records", .array(records.map { .number(String(numbers[$0] + 1)) })),
            ])
          })),
    ])
  }
}
