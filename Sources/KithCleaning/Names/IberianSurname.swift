/// The common surnames of Spain, Portugal and the Americas, where people bear two.
enum IberianSurname {
  /// Where the surnames begin in a name of at least three words, if its last but one word is surely a
  /// surname and no given name: `Gabriel | García Márquez`.
  ///
  /// They stay one component: which of the two is the first surname is for the source to say.
  static func doubleStart(in words: ArraySlice<String>) -> Int? {
    guard words.count > 2 else { return nil }
    let last = words[words.endIndex - 1]
    let place = words.endIndex - 2
    guard NameWord.shape(last) != .initial else { return nil }
    let isDouble =
      isOne(words[place]) || isOne(last) && maySurname(words[place])
      || isBehindGivenName(words[place], in: words[..<place])
    return isDouble ? place : nil
  }

  /// `Isabel Allende Llona`: no given name, behind names that only people with two surnames bear.
  private static func isBehindGivenName(_ word: String, in before: ArraySlice<String>) -> Bool {
    guard let first = before.first, GivenName.isIberian(first),
      before.dropFirst().allSatisfy(GivenName.isOne)
    else { return false }
    return NameWord.shape(word) == .capitalized && !GivenName.isOne(word)
  }

  /// Whether a word that is also a given name, or usual elsewhere, is a surname beside another of these.
  private static func maySurname(_ word: String) -> Bool {
    doubtful.contains(Folding.letters(word))
  }

  private static let doubtful = WordTable(
    """
    santos cruz alonso leon vidal rubio blanco mora duarte martin rios
    """)

  private static func isOne(_ word: String) -> Bool {
    guard word.utf8.count >= 4 else { return false }
    return surnames.contains(Folding.letters(word))
  }

  // Those that are given names, too, or usual elsewhere (Martin, Leon, Santos, Cruz) are left out.
  private static let surnames = WordTable(
    """
    garcia rodriguez gonzalez fernandez lopez martinez sanchez perez gomez jimenez ruiz hernandez
    diaz moreno munoz alvarez romero gutierrez navarro torres dominguez vazquez ramos ramirez
    serrano molina morales suarez ortega delgado castro ortiz sanz nunez iglesias medina garrido
    cortes castillo lozano guerrero cano prieto mendez calvo gallego herrera marquez cabrera vega
    fuentes carrasco diez reyes caballero nieto aguilar herrero santana hidalgo montero ibanez
    gimenez ferrer duran benitez arias vargas carmona crespo pastor soto saez velasco soler moya
    parra bravo gallardo rojas pardo merino espinosa izquierdo rivas silva rivera casado arroyo
    redondo camacho otero luque galan montes sierra segura carrillo soriano bernal mendoza ordonez
    valdez quintero salazar acosta cardenas contreras figueroa guzman maldonado miranda orozco
    palacios ponce salinas sandoval trujillo villarreal zamora zapata zuniga velazquez escobar
    rosales juarez cervantes estrada ochoa barrera padilla ibarra ferreira pereira oliveira
    rodrigues martins sousa fernandes goncalves gomes lopes marques alves almeida ribeiro pinto
    carvalho teixeira moreira correia mendes nunes soares vieira monteiro cardoso raposo neves
    coelho cunha pires ramalho simoes antunes matos fonseca morais machado araujo barbosa nascimento
    cavalcanti barros freitas moura azevedo batista dias melo andrade souza vasconcelos costa campos
    flores rocha nogueira borges tavares pacheco macedo amaral guimaraes brandao bezerra figueiredo
    faria farias sampaio peixoto rezende medeiros paiva dantas siqueira lacerda queiroz magalhaes
    henriques pimentel mesquita abreu domingues esteves loureiro valencia pineda bautista avila
    esquivel zambrano montoya ospina jaramillo cifuentes quispe mamani huaman arellano becerra
    bermudez cabello cordero espinoza galvan godoy granados ledesma leiva lucero maciel macias mejia
    meza murillo olivares palma paredes peralta quiroga rangel renteria robles roldan saavedra
    sepulveda tapia toledo urrutia valdes valenzuela varela villalobos villegas yanez salas
    ballesteros bustamante carranza casas cordova cuevas davila duque echeverria escalante escobedo
    fajardo galindo gaitan giraldo guevara hinojosa iturbe jurado llorente mejias mercado montalvo
    montenegro munguia naranjo narvaez ocampo olmos osorio oviedo pantoja pedraza pelaez pena
    penalver pizarro portillo quesada quevedo restrepo rincon riquelme robledo rosado rueda saldana
    sarmiento solis solano sosa tello tirado tejada tejeda toro urbina urena uribe vergara villa
    villanueva villar yepez zabala zarate zavala aguirre alarcon aranda aviles barajas barrios
    bonilla briones bueno burgos vallejo calderon camargo cantu carvajal castaneda cazares centeno
    chavez cisneros collazo colon corona coronado corrales cortez covarrubias cuellar cueto delacruz
    elizondo enriquez espino espinal frias galarza galindez gamboa garay garibay garza gastelum
    guerra haro henriquez hurtado infante lemus limon llamas longoria lugo madrigal manzano mata
    mojica monroy montano morejon nevarez ocasio ojeda olvera ontiveros oquendo orellana ornelas
    pabon padron palacio palomino patino perdomo preciado puente puga pulido quezada quinones
    quinonez raya resendez reynoso riojas rodarte sotelo tamayo tamez terrazas trevino ulloa urias
    valadez valles venegas vigil villagomez villasenor lula braganca brito bulhoes caldas camara
    carneiro castanho chaves cordeiro couto damasceno falcao fontes frade franca furtado galvao
    gouveia guerreiro gusmao jardim leitao lobato malheiro marinho marreiros mascarenhas menezes
    meneses mota motta nobrega novais palmeira passos pedrosa penha pessoa pessanha pinheiro portela
    prado quaresma quadros rebelo rego resende salgado salgueiro saldanha saraiva seixas serra
    sequeira severino taborda telles teles tavora trindade valadares valadao veloso vilela zanatta
    """)
}
