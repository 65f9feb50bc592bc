/** Given names that are frequent where English reports come from. Evidence, no condition. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(`
aaron abigail adam adrian adriana ahmed akira alan alba albert alejandro alex alexander alexandra alexis ali alice alicia alison amanda amir amy ana andre andrea andreas andrew andy
angela anita anna anne annie anthony antonio ari arjun arthur ashley aya ayumi barbara beatrice ben benjamin bernd beth bill björn bob brad brandon brendan brian bruce bruno camila
carin carl carla carlos carmen carol caroline catherine cathy cecilia charles charlie charlotte chen chloe chris christian christina christine christoph christopher claire clara clare claudia
colin connor craig cristina dan dana daniel daniela danny dave david dean deborah denis dennis derek diana diego dmitri dominic don donald doris douglas dylan eduardo edward elena eleanor
elias elisa elizabeth ella ellen emi emil emily emma eric erica erik erika ernest eva evan evelyn fabian fatima felix fernando fiona florian frances francesca francesco francis francisco
frank franz fred frederic gabriel gabriela gareth gary george gerald giovanni giulia gloria gordon grace graham grant greg gregory guillermo gustavo hana hanna hannah hans haruka harry heather
heidi helen helena henrik henry hillary hiroshi howard hugo ian ibrahim ida igor ines ingrid irene iris isaac isabel isabella ivan jack jacob jacqueline jake james jamie jan jana jane janet jason
javier jay jean jeff jeffrey jennifer jenny jens jeremy jerry jesse jessica jill jim jing joan joanna joao joe joel johan johannes john johnny jon jonas jonathan jordan jorge jose josef joseph
josh joshua juan judith judy julia julian julie juliet jun justin karen karim karl kate katherine kathleen kathy katie keiko keith kelly ken kenji kenneth kevin kim kimberly kirsten klaus kohei
kristen kristina kumar kyle lan lara lars laura lauren laurie lea leah lee leo leon leonard lewis liam lily lin linda lisa liu lorenzo louis louise luca lucas lucia lucy luis luke lukas lydia
magnus marc marcel marco marcus margaret maria marie marina mario mark markus marta martha martin mary masahiro mat mateo matt matteo matthew matthias maurice max maya mei megan melanie
melissa mia michael michal michel michelle miguel mika mike milan miriam misha mohamed mohammed monica morgan muhammad nadia nancy naoko naomi natalia natalie natasha nathan neil nicholas nick nico nicola
nicolas nicole nikolai nina noah nora norman oliver olivia olga omar oscar owen pablo paola pascal patricia patrick paul paula pavel pedro peter petra philip philipp phil philippe pierre polina
priya rachel rafael raj ralph ramon raphael raul ray rebecca renata ricardo richard rick rita rob robert roberto robin rodrigo roger roland roman ron ronald rosa rose ross roy ruby russell ruth ryan sabine
sakura sally sam samantha samuel sandra sara sarah sasha satoshi scott sean sebastian sergei sergio shannon sharon shawn shinji silvia simon simona sofia sophia sophie srihari stefan stefanie stefano stella
stephanie stephen steve steven stuart sue sunil susan suzanne svetlana sven sylvia takashi tamara tanya tara taro ted teresa terry theo theresa thomas tiffany tim timothy tina tobias todd tom tomas tommy
tony tracy travis tyler ursula valentina valerie vanessa vera veronica vicky victor victoria vijay vincent viktor virginia vladimir walter wang wei wendy werner will william wolfgang xavier yan yasmin
yuan yuki yuri yuko yves yvonne zach zhang zoe
`.split(/\s+/u).filter(Boolean))
