/// What the rules for English names know, as data.
enum EnglishNameWords {
  static let titles = """
    Prime Vice Deputy Former Mr Mrs Ms Miss Dr Prof Professor Sir Lord Lady Dame General Colonel Major Captain Lieutenant Admiral Commander Sergeant President Premier Chancellor Senator \
    Governor Mayor Judge Justice Secretary Minister Ambassador Bishop Archbishop Cardinal Pope Father Reverend Rev King Queen Prince Princess Emperor Chairman \
    Chairwoman Director Dean Rector Engineer Inspector Comrade Madame Count Baron Duke Earl Marshal Gen Col Capt Lt Sen Gov Representative Congressman Academician
    """
  static let firstNames = """
    Aaron Abraham Adam Ada Adrian Agnes Alan Albert Alexander Alexandra Alfred Alice Allan Allen Amanda Amelia Amy Andrea Andrew Angela Ann Anna Anne Annie Anthony Antonio Arnold \
    Arthur Audrey Barbara Barack Beatrice Benjamin Bernard Bertha Betty Bill Bob Brian Bruce Carl Carlo Carlos Carol Caroline Catherine Cecil Charles Charlotte Chester Chris Christian Christina \
    Christine Christopher Clara Clarence Claude Clement Colin Cynthia Daniel David Deborah Dennis Diana Donald Dora Dorothy Douglas Edgar Edith Edmund Eduard Edward Edwin Eleanor Elena Elizabeth Ella Ellen \
    Emil Emily Emma Enrico Eric Erik Ernest Ernst Esther Ethel Eugene Eva Evelyn Florence Frances Francis Frank Franz Fred Frederick Friedrich Gabriel Gary Geoffrey George Georg Gerald Gerard Gertrude Gilbert Gordon \
    Grace Graham Gregory Guy Hannah Hans Harold Harriet Harry Heinrich Helen Helena Henri Henry Herbert Herman Hermann Howard Hubert Hugh Hugo Ian Ida Irene Isaac Isabel Isabella Ivan Jack Jacob Jacques James Jane Janet \
    Jean Jeffrey Jennifer Jerome Jessica Joan Johann Johannes John Jonathan Joseph Josephine Joshua Joyce Juan Judith Julia Julian Julius Karen Karl Kate Katherine Kathleen Keith Kenneth Kevin Larry Laura Laurence Lawrence Leo Leon \
    Leonard Leonardo Leslie Lewis Lillian Linda Lise Louis Louise Lucas Lucy Ludwig Luis Luke Margaret Maria Marie Marion Mark Martha Martin Mary Matthew Maurice Max Michael Michelle Miguel Mildred Nancy Nathan Nelson Nicholas Nicolas Niels \
    Nikolai Nora Norman Oliver Olivia Oscar Oswald Otto Pamela Patricia Patrick Paul Paula Pedro Peter Philip Phyllis Pierre Rachel Ralph Raymond Rebecca Richard Robert Roger Roland Ronald Rosa Rosalind Rose Roy Rudolf Ruth Samuel Sandra Sarah Sean \
    Sebastian Sergei Sharon Sidney Silvia Simon Sofia Sophia Sophie Stanley Stella Stephen Steven Stuart Susan Sylvia Terence Theodore Theresa Thomas Timothy Tom Tony Ursula Valentina Vera Victor Victoria Vincent Viola Virginia Vladimir Walter Warren \
    Werner Wilhelm Wilbur Orville William Winston Yuri Mikhail Grigori Igor Boris Dmitri Giovanni Giuseppe Francesco Ahmed Ali Hassan Mohammed Muhammad Omar Fatima Kofi Nelson Desmond Jawaharlal Indira Rajiv Hiroshi Kenji Takeshi Yoko
    """
  static let notNames = """
    January February March April May June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday University College \
    Institute Council Committee Street Road River Bridge War Treaty North South East West New Great United National Royal International World Party Congress Parliament Senate Commission Academy Society \
    School Church Cathedral Hospital Museum Library Company Corporation Bank Office Department Ministry Court House Hall Palace Park Station Railway Airport Island Islands Ocean Sea Lake Mount Mountain Valley \
    City County State States Republic Kingdom Empire Union Association Federation Foundation Club Press Times Post Prize Award Act Bill Agency Army Navy Force Forces Conference Session Summit Agreement Programme Program Project Plan Street Avenue Square
    """
  static let verbs = """
    said says wrote writes told asked replied announced declared argued stated noted added insisted explained warned recalled was is became had served taught studied graduated died born joined left founded \
    published received won moved returned married worked led resigned retired succeeded arrived visited met opened signed discovered invented directed attended delivered presented chaired spoke began entered enrolled took gave made went came held \
    travelled sailed landed built designed proposed suggested observed concluded remarked
    """
}
