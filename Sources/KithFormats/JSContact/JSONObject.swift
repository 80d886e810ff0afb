import KithModel

/// A model type that is an object in JSON.
///
/// Members that the type does not take, or whose value is of another type than it asks for, are kept
/// in its extensions, so that reading and writing a Card loses nothing.
protocol JSONObject {
  var extensions: Extensions { get set }
  /// Whether all members are there that RFC 9553 makes mandatory.
  var isComplete: Bool { get }
  /// Reads the value of a member; answers false, with nothing read, where the type has no such member.
  mutating func take(_ member: String, from json: inout JSONParser) throws(JSONError) -> Bool
  /// Writes the members, in a fixed order, so that equal Cards give equal bytes.
  func writeMembers(to json: inout JSONWriter)
}

extension JSONObject {
  var isComplete: Bool { true }

  /// Writes the object with its extensions.
  func write(to json: inout JSONWriter) {
    json.beginObject()
    writeMembers(to: &json)
    if !extensions.isEmpty { extensions.write(to: &json) }
    json.endObject()
  }
}

/// An object that stands in a map under an id.
protocol JSONMapEntry: JSONObject {
  /// The key of the entry.
  var key: String { get }
  init(key: String)
}

extension JSONParser {
  /// Reads the members of an object into a value that has its defaults.
  mutating func read(_ object: inout some JSONObject) throws(JSONError) {
    // They join the extensions together: each by itself would copy all before it.
    var unknown: [JSONMember] = []
    try members { (name, json) throws(JSONError) in
      let start = json.mark
      do throws(JSONError) {
        if try object.take(name, from: &json) { return }
        if try object.extensions.take(name, from: &json) { return }
      } catch {
        guard case .type = error else { throw error }
        json.rewind(to: start)
      }
      unknown.append(JSONMember(name, try json.value()))
    }
    if !unknown.isEmpty { object.extensions.members += unknown }
  }

  /// Reads an object whose mandatory members must be there.
  mutating func object<Object: JSONObject>(_ empty: Object) throws(JSONError) -> Object {
    var value = empty
    try read(&value)
    guard value.isComplete else { throw .type("an object with its mandatory members") }
    return value
  }

  /// Reads a map of objects by id.
  mutating func map<Entry: JSONMapEntry>() throws(JSONError) -> [Entry] {
    var entries: [Entry] = []
    try members { (name, json) throws(JSONError) in
      entries.append(try json.object(Entry(key: name)))
    }
    return entries
  }

  /// Reads a list of objects.
  mutating func list<Object: JSONObject>(_ empty: Object) throws(JSONError) -> [Object] {
    var objects: [Object] = []
    try array { (json) throws(JSONError) in objects.append(try json.object(empty)) }
    return objects
  }

  /// Reads a `String[Boolean]` map; all values must be `true`.
  mutating func stringSet() throws(JSONError) -> StringSet {
    var set = StringSet()
    try members { (name, json) throws(JSONError) in
      guard try json.bool() else { throw JSONError.type("true") }
      set.insert(name)
    }
    return set
  }

  /// Reads a UTCDateTime.
  mutating func moment() throws(JSONError) -> UTCDateTime {
    guard let moment = UTCDateTime(try string()) else { throw .type("a time in UTC") }
    return moment
  }

  /// Reads a token of an open enumeration.
  mutating func token<Token: OpenEnum>() throws(JSONError) -> Token {
    Token(rawValue: try string())
  }
}

extension JSONWriter {
  mutating func map(_ name: StaticString, _ entries: [some JSONMapEntry]) {
    guard !entries.isEmpty else { return }
    key(name)
    beginObject()
    // By span: a loop over the array would copy each entry with all its fields.
    let span = entries.span
    for index in span.indices {
      key(span[index].key)
      span[index].write(to: &self)
    }
    endObject()
  }

  mutating func list(_ name: StaticString, _ objects: [some JSONObject]) {
    guard !objects.isEmpty else { return }
    key(name)
    beginArray()
    let span = objects.span
    for index in span.indices { span[index].write(to: &self) }
    endArray()
  }

  mutating func object(_ name: StaticString, _ object: (some JSONObject)?) {
    guard let object else { return }
    key(name)
    object.write(to: &self)
  }
}
