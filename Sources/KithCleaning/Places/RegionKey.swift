/// The name of a state or province as it is compared.
public enum RegionKey {
  /// The folded letters; states of the US and provinces of Canada by their two letters, so that `California`,
  /// `Calif.` and `CA` are one.
  public static func key(_ name: String) -> String {
    let folded = Folding.letters(name)
    return codes[folded] ?? folded
  }

  private static let codes: [String: String] = {
    var codes: [String: String] = [:]
    for pair in names.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      let parts = pair.split(separator: ":")
      guard parts.count == 2 else { continue }
      for name in parts[1].split(separator: ",") { codes[String(name)] = String(parts[0]) }
    }
    return codes
  }()

  /// The abbreviations beside the two letters are those of the Associated Press.
  private static let names = """
    al:alabama,ala ak:alaska az:arizona,ariz ar:arkansas,ark ca:california,calif,cal co:colorado,colo
    ct:connecticut,conn de:delaware,del fl:florida,fla ga:georgia hi:hawaii id:idaho il:illinois,ill
    in:indiana,ind ia:iowa ks:kansas,kan ky:kentucky la:louisiana me:maine md:maryland
    ma:massachusetts,mass mi:michigan,mich mn:minnesota,minn ms:mississippi,miss mo:missouri
    mt:montana,mont ne:nebraska,neb nv:nevada,nev nh:newhampshire nj:newjersey nm:newmexico ny:newyork
    nc:northcarolina nd:northdakota oh:ohio ok:oklahoma,okla or:oregon,ore pa:pennsylvania,penn
    ri:rhodeisland sc:southcarolina sd:southdakota tn:tennessee,tenn tx:texas,tex ut:utah vt:vermont
    va:virginia wa:washington,wash wv:westvirginia wi:wisconsin,wis wy:wyoming,wyo
    dc:districtofcolumbia,washingtondc pr:puertorico gu:guam vi:virginislands as:americansamoa
    ab:alberta bc:britishcolumbia mb:manitoba nb:newbrunswick nl:newfoundlandandlabrador,newfoundland
    ns:novascotia nt:northwestterritories nu:nunavut on:ontario,ont pe:princeedwardisland
    qc:quebec,que sk:saskatchewan yt:yukon
    """
}
