import KithCleaning
import KithModel

extension DateText.Moment {
  /// The moment in UTC where the text says its zone; the date alone where it does not, for then nobody knows.
  var interactionText: String? {
    guard date.year != nil else { return nil }
    return offset == nil ? date.description : utc?.text ?? date.description
  }
}
