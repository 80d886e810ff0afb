import KithFormats
import KithModel
import KithPipeline

/// A file that gave nobody.
struct NoContacts: Error {}

/// `kith-parse FILE`: reads a file into the model and drops it, to tell reading from writing.
@main
enum Parse {
  static func main() throws {
    let path = CommandLine.arguments.count > 1 ? CommandLine.arguments[1] : "-"
    let file = try FileDescriptor.reading(path)
    var options = ReadingOptions(fileName: path)
    options.mintsUIDs = false
    var input = try ContactInput(FileByteSource(file), options: options)
    var contacts = 0
    while let batch = try input.next() { contacts += batch.contacts.count }
    guard contacts > 0 else { throw NoContacts() }
  }
}
