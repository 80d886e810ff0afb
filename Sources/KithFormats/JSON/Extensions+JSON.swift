import KithModel
import KithText

extension Extensions {
  mutating func readMember(_ member: String, from json: inout JSONParser) throws(JSONError) -> Bool
  {
    switch member {
    case "vCardParams": vCardParams = try json.vCardParameters()
    case "vCardName": vCardName = try json.string()
    default: return false
    }
    return true
  }

  /// Writes what is carried.
  ///
  /// - Parameter isTaken: whether another member has the name already; the one here gets a prefix then.
  func write(to json: inout JSONWriter, isTaken: (String) -> Bool) {
    if !vCardParams.isEmpty {
      json.key("vCardParams")
      json.vCardParameters(vCardParams)
    }
    json.member("vCardName", vCardName)
    for member in renamed(isTaken).members {
      json.key(member.name)
      json.value(member.value)
    }
  }
}

extension Extensions {
  /// The same with each member under a name of its own.
  ///
  /// - Parameter isTaken: whether another member has the name already; the one here gets a prefix then.
  func renamed(_ isTaken: (String) -> Bool) -> Extensions {
    let names = members.map { member in
      var name = member.name
      while isTaken(name) || isWritten(name) { name = "kith:" + name }
      return name
    }
    var renamed = self
    renamed.members = zip(MapID.unique(names), members).map { JSONMember($0, $1.value) }
    return renamed
  }

  /// Whether the name is that of a member which stands before the unknown ones.
  private func isWritten(_ name: String) -> Bool {
    name == "vCardParams" && !vCardParams.isEmpty || name == "vCardName" && vCardName != nil
  }
}

extension JSONParser {
  /// Reads `String[String|String[]]` (RFC 9555 section 2.15.2).
  mutating func vCardParameters() throws(JSONError) -> [VCardParameter] {
    var parameters: [VCardParameter] = []
    try members { (name, json) throws(JSONError) in
      var values: [String] = []
      if json.peek() == UInt8(ascii: "[") {
        try json.array { (json) throws(JSONError) in values.append(try json.string()) }
      } else {
        values = [try json.string()]
      }
      parameters.append(VCardParameter(name, values))
    }
    return parameters
  }

  /// Reads the tuples of `vCardProps` (RFC 9555 section 2.15.1).
  mutating func vCardProperties() throws(JSONError) -> [VCardProperty] {
    var properties: [VCardProperty] = []
    try array { (json) throws(JSONError) in
      var index = 0
      var property = VCardProperty("", values: [])
      try json.array { (json) throws(JSONError) in
        switch index {
        case 0: property.name = try json.string()
        case 1: property.parameters = try json.vCardParameters()
        case 2: property.type = try json.string()
        default: property.values.append(try json.value())
        }
        index += 1
      }
      guard index >= 4 else { throw JSONError.type("a jCard property") }
      properties.append(property)
    }
    return properties
  }
}

extension JSONWriter {
  mutating func vCardParameters(_ parameters: [VCardParameter]) {
    beginObject()
    for parameter in parameters.united {
      key(parameter.name)
      if parameter.values.count == 1 {
        string(parameter.values[0])
      } else {
        beginArray()
        for value in parameter.values { string(value) }
        endArray()
      }
    }
    endObject()
  }

  mutating func vCardProperties(_ properties: [VCardProperty]) {
    guard !properties.isEmpty else { return }
    key("vCardProps")
    beginArray()
    for property in properties {
      beginArray()
      string(property.name)
      vCardParameters(property.parameters)
      string(property.type)
      for value in property.values { self.value(value) }
      endArray()
    }
    endArray()
  }
}

extension [VCardParameter] {
  /// The parameters with the values of those together that have one name.
  var united: [VCardParameter] {
    guard MapID.hasRepeats(lazy.map(\.name)) else { return self }
    var united: [VCardParameter] = []
    var places: [String: Int] = [:]
    for parameter in self {
      if let place = places[parameter.name] {
        united[place].values += parameter.values
      } else {
        places[parameter.name] = united.count
        united.append(parameter)
      }
    }
    return united
  }
}
