/// Whether a name of a person is a man's or a woman's, where the given name or the title says so.
enum EnglishGender {
  case male, female

  /// By the given name.
  static func of(_ name: String) -> EnglishGender? {
    let first = name.unicodeScalars.prefix { $0 != " " }.map(\.value)
    return genders.value(of: first).map { $0 == 0 ? .male : .female }
  }

  /// By a title: `Mrs`, `Mr`.
  static func ofTitle(_ title: String) -> EnglishGender? {
    switch title.lowercased() {
    case "mrs", "miss", "ms", "lady", "dame", "madame", "mme", "frau", "queen", "princess", "smt",
      "sister":
      .female
    case "mr", "sir", "lord", "herr", "monsieur", "king", "prince", "shri", "father", "brother":
      .male
    default: nil
    }
  }

  /// By a pronoun.
  static func ofPronoun(_ word: String) -> EnglishGender? {
    switch word {
    case "she", "her", "hers", "She", "Her": .female
    case "he", "his", "him", "He", "His": .male
    default: nil
    }
  }

  private static let genders: Trie = {
    var trie = Trie()
    for word in WordTable.words(men) { trie.insert(word, 0) }
    for word in WordTable.words(women) { trie.insert(word, 1) }
    return trie
  }()

  private static let men = """
    Aaron Abdul Abraham Adam Adolf Adrian Ahmed Alan Albert Alejandro Aleksandr Alexander Alexei Alfonso Alfred Allan Allen Amos Anatoly Andrei Andrew Andrzej Angus Anthony Anton Antonio Antony Archibald Arnold Arthur August Barack Barry Basil Ben \
    Benedict Benjamin Bernard Bertrand Bill Bob Boris Brendan Brian Bruce Carl Carlos Casey Cecil Cedric Cesar Charles Christopher Claude Clement Clive Con Cornelius Cyril Dan Daniel David Denis Dennis Derek Desmond Dietrich Dmitri Dominic Donald \
    Douglas Duncan Dwight Edgar Edmund Eduard Edward Edwin Emil Emile Enrico Erasmus Eric Erich Ernest Ernst Erwin Eugene Everard Farhan Felix Ferdinand Fernando Francis Francisco François Frank Franklin Franz Fred Frederick Fritz Fyodor Gareth Geoffrey \
    George Georges Gerald Gerard Gideon Gilbert Giovanni Giuseppe Glenn Gordon Graham Gregory Guillaume Gustav Guy Hamish Hans Harold Harry Hector Heinrich Helmut Henri Henry Herbert Herman Hermann Horace Horst Howard Hugh Hugo Ian Ignatius Igor Isaac \
    Isambard Ivan Jack Jacob Jacques James Jan Jason Jawaharlal Jean Jeremy Jim Joachim Joaquim Joe Johann Johannes John Jonathan Jorge José Josef Joseph Josiah Juan Julian Julius Karl Keith Kenneth Kevin Klaus Konrad Kurt Kwabena Kwame Lawrence Leo Leon Leonard Leonid \
    Leopold Leslie Lewis Louis Luca Ludwig Luigi Luis Malcolm Manuel Marco Marcus Mario Mark Martin Matthew Maurice Max Michael Miguel Mikhail Mohammed Mohandas Mungo Muhammad Narendra Neil Nelson Neville Nicholas Niels Nigel Nikita Nikolai Noel Norman Oleg Oliver Oscar Oskar Otto \
    Owen Pablo Patrick Paul Pedro Percy Peter Philip Pierre Pieter Rafael Ralph Ramón Raymond René Richard Robert Roberto Roger Roland Rolf Ronald Roy Rudolf Rupert Samuel Sergei Sidney Sigmund Silas Simon Stanley Stefan Stephen Steve Steven Stuart Terence Theodore Thomas \
    Timothy Tom Tony Uwe Vernon Victor Vincent Virgil Vladimir Walter Warren Werner Wilfred Wilhelm William Winston Wolfgang Xavier Yuri \
    Declan Kofi Darren Gary Craig Sean Seán Shaun Liam Connor Kieran Niall Ciaran Callum Ryan Wayne Rajesh Sanjay Vijay Anil Sunil Rahul Amit Ravi Suresh Ramesh Arun Imran Tariq Ali Hassan Hussein Omar Yusuf Ibrahim Mustafa Mehmet Salim Jamal Khalid Karim Samir Lorenzo Matteo Paolo Pietro Sergio \
    Carlo Stefano Diego Javier Andrés Raúl Jaime Ignacio Tomás Rodrigo João Paulo Jürgen Günter Heinz Dieter Gerhard Manfred Siegfried Lars Sven Olaf Erik Anders Nils Knut Hiroshi Kenji Takeshi Marek Piotr Philipp Srinivasa Godfrey Otis Wendell Theodore Hallam Tomasz Jerzy Stanisław Václav Zdeněk Miroslav Imre László István Ferenc Slobodan
    """
  private static let women = """
    Abigail Ada Adelaide Adele Agatha Agnes Aisha Alexandra Alice Alison Amanda Amelia Amy Ana Ananya Anastasia Andrea Angela Anita Anna Annabel Anne Annelise Annie Antonia Asha Astrid Audrey Augusta Ava Barbara Beatrice Beatrix Bertha Bess Bessie Beth Betty Bianca Brenda Bridget \
    Brigitte Bronwyn Carmen Carol Caroline Catherine Cecilia Charlotte Chiara Christina Christine Clara Claudia Constance Cynthia Dagmar Daisy Deborah Delphine Denise Diana Dolores Doris Dorothea Dorothy Edith Edna Eileen Elaine Eleanor Elena Elisabeth Eliza Elizabeth Ella Ellen Elsa \
    Elspeth Emily Emma Emmeline Enid Erica Esther Ethel Eva Evelyn Fatima Flora Florence Frances Freda Frieda Gabriela Gabrielle Georgia Geraldine Gertrude Gladys Gloria Grace Greta Gwendolen Gwyneth Hannah Harriet Hazel Hedda Helen Helena Helga Henrietta Hilda Hildegard Ida Ilse Indira \
    Ingrid Irena Irene Irina Iris Isabel Isabella Isobel Jacqueline Jane Janet Janice Jean Jeanne Jelena Jennifer Jessica Jill Joan Joanna Josephine Joyce Judith Julia Juliet June Karen Kate Katherine Kathleen Katrina Laura Lavinia Leila Lena Leonora Lilian Lillian Linda Lise Lois Lorna Louisa Louise \
    Lucia Lucy Lydia Mabel Madeleine Magdalena Marcia Margaret Margarita Maria Marian Marie Marilyn Marina Marion Marjorie Martha Mary Maryam Matilda Maud Maureen Meera Mercedes Mildred Millicent Mina Miriam Moira Molly Monica Muriel Nadia Nancy Naomi Natalia Natalie Nell Nina Nirmala Nora \
    Norma Octavia Olga Olive Olivia Olympe Ottilie Pamela Patience Patricia Paula Pauline Peggy Penelope Philippa Philomena Phoebe Phyllis Priscilla Priya Prudence Rachel Rebecca Regina Renée Rhoda Rita Rosa Rosalie Rosalind Rose Rosemary Ruth Sally Sandra Sarah Savitri Selina Sheila Shirley Siobhan \
    Sofia Sonia Sophia Sophie Stella Sunita Susan Susanna Sylvia Tamsin Tatiana Teresa Thelma Theodora Theresa Ursula Valentina Valerie Vanessa Vera Verity Veronica Victoria Viola Violet Virginia Vivian Wilhelmina Winifred Wilma Yvonne Zelda Zoe \
    Tracy Sharon Michelle Nicola Aoife Niamh Ciara Chloe Megan Lauren Danielle Stephanie Melissa Nicole Lisa Tina Priyanka Sushma Anjali Kavita Deepa Zainab Layla Yasmin Amina Khadija Consuelo Pilar Inés Beatriz Giulia Francesca Federica Heike Ute Monika Renate Svetlana Ludmila Galina Yelena \
    Nadezhda Sigrid Solveig Yuko Keiko Akiko Michiko Rosalie Annika Agnieszka Małgorzata Zofia Jadwiga Ilona Zsuzsa Ruxandra Mirela
    """
}
