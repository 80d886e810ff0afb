public import KithModel
import KithText

/// The JSON form of a single contact, for spools and wires between processes.
public enum Card {
  /// Appends the contact as one line of JSON, without a line end.
  public static func encode(_ contact: Contact, into bytes: inout [UInt8]) {
    var json = JSONWriter()
    swap(&json.bytes, &bytes)
    contact.writeCard(to: &json)
    swap(&json.bytes, &bytes)
  }

  /// Reads a contact from JSON in UTF-8.
  ///
  /// - Throws: ``ReadingError`` where the bytes are not one JSON object.
  public static func decode(_ bytes: ArraySlice<UInt8>) throws(ReadingError) -> Contact {
    var contact = Contact()
    var json = JSONParser(bytes)
    do throws(JSONError) {
      try json.read(&contact)
      try json.expectEnd()
    } catch {
      throw ReadingError("not a Card: \(error)")
    }
    return contact
  }
}
