import { wordSet } from './lists.js';

/**
 * Given names that are common somewhere and hardly ever a word, a place or a firm. The list of names that we depend on does
 * not tell given from family names; a given name in front of an unknown word makes the pair a person.
 */
export const GIVEN_NAMES = wordSet(`
  aaron abdul abdullah abebe abel abigail abraham ada adaeze adam adebayo adel adela adele adnan adrian adriana adrienne agata agnes agnieszka
  ahmad ahmed aida aiden aiko aileen aimee aisha aki akiko akira alan alana alba albert alberto alejandra alejandro aleksandr alessandra
  alessandro alex alexa alexander alexandra alexandre alexis alfonso alfred alfredo ali alice alicia alina alisha alison allan allen allison alma
  alonso althea alvaro alvin alyssa amadou amalia amanda amelia amina amir amit amy ana anaya anastasia anders andre andrea andreas andrei andres
  andrew andrzej angela angelica angelina angelo angie anika anil anita anjali ann anna annabelle anne annegret anneliese annette annie annika
  ansel anselm anthony anton antonia antonio anya april arjun armando arnaldo arnold arthur arturo arun arvid asha ashley ashok astrid audrey
  august augusto aurora ava avery axel ayesha ayumi
  barbara bartholomew bartosz beatrice beatriz beatrix becky belinda ben benedict benjamin bernadette bernard bernardo bernd bertha bertrand beth
  bethany betty beverly bianca bilal birgit bjorn blanca bonnie boris bradley brandon brenda brendan brett brian bridget brigitte britta brittany
  bruno bryan caitlin caleb calliope callum calvin camila camille camilla candice carina carl carla carlo carlos carmen carol carolina caroline
  carolyn cassandra catalina caterina catherine cathy cecil cecilia cedric celeste celestyna celia celine chad chandra chantal charlene charles
  charlotte chen cheryl chiara chidi chinedu chloe chris christa christian christiane christina christine christoph christopher chuck cindy
  claire clara clarence claudia claudio claus clemens clifford clotilde clyde cody colin colleen connie conrad constance consuelo cora corinne
  cornelia cornelius courtney craig cristian cristina curtis cynthia cyril cyrus
  dagmar daisuke damian damien dana daniel daniela daniele danielle danny daphne daria darius darlene darrell darren dave david dawit dean deanna
  debbie deborah debra deepa deepak deirdre delia delphine delroy denise dennis derek desmond devon diana diane diego dieter dimitri dimitrios
  dina dirk dmitri dolores dominic dominik dominique donald donatella donna doreen doris dorothea dorothy doug douglas duc duncan dwayne dwight
  dylan earl eberhard ebony eddie edgar edith edmund edna eduardo edward edwin eileen ekaterina elaine eleanor elena eleni elias elif elijah elin
  elisa elisabeth elise eliza elizabeth ella ellen ellie elliot elmer eloise elsa elsie elvira emeka emil emilia emiliano emilie emilio emily
  emma emmanuel enrico enrique eric erica erich erik erika erin ernest ernesto ernst esperanza esteban estela estelle esther ethan eugene eugenia
  eunice eva evan evander evangeline evelyn ewa ezekiel ezra
  fabian fabio fabiola fatima fatou federico felicia felipe felix ferdinand fernanda fernando fiona flavia florence florian frances francesca
  francesco francine francis francisco franco francois francoise frank franz fred freda frederic frederick fredrik frieda friedrich gabriel
  gabriela gabrielle gail galina garrick gareth gary gavin genevieve geoffrey george georges georgina gerald geraldine gerard gerardo gerhard
  gertrude gianluca gideon gilbert gilberto gina giorgio giovanni giulia giuseppe gladys glenda gloria gonzalo gordon graciela graham grazia greg
  gregor gregory greta gretchen grzegorz guadalupe guido guillaume guillermo gunnar gunther gustav gustavo guy gwen gwendolyn hailey hakim hamid
  hana hanna hannah hannelore hans harald harold harriet harry haruki haruto hasan hassan heather hector heidi heike heinrich heinz helen helena
  helene helga helmut hendrik henri henriette henrietta henrik henry herbert heriberto herman hilda hilde hiroko hiroshi holger horst howard
  hubert hugh hugo humberto hussein
  ian ibrahim ida ifeoma ignacio ignatius igor ilse imani imogen indira ines inga ingeborg ingrid inigo irene irina iris irma irving isaac isabel
  isabella isabelle isidro isla ismael isolde israel ivan ivana ivo ivy jacinta jack jackie jacob jacqueline jacques jaime jakob jakub jamal
  james jamie jan jana jane janet janice janine jaroslav jasmin jasmine jason javier jayden jean jeanette jeanne jeff jeffrey jenna jennifer
  jenny jens jeremiah jeremy jermaine jerome jesse jessica jesus jill jim jimena jin joan joana joanna joanne joao joaquin jochen jodi joe joel
  johan johann johanna johannes john johnny jonas jonathan jorge jose josef josefina joseph josephine joshua joyce juan juana juanita judith judy
  jules julia julian juliana julie juliet julio julius jun june jurgen justin justine justyna kai kaito kamal kamala kamil karen karim karin
  karina karl karla karolina kasper katarina katarzyna kate katherine kathleen kathryn kathy katie katja katrin kavita kayla kazuki kehinde keiko
  keisha keith kelly ken kendra kenji kenneth kerstin kevin khadija khalid khalil kiara kim kimberly kiran klaus kofi konrad krista kristen
  kristin kristina krzysztof kurt kwame kyle
  laila lakshmi lamar lara larissa larry lars latisha latoya laura lauren laurence laurent laurie lea leah leandro leila leilani lena lenora leo
  leon leona leonard leonardo leonie leonora leontyne leopold leroy leslie leticia lewis liam lidia liesl lila lilian liliana lillian lina linda
  lindsay lionel lisa liv livia liz lloyd logan lois lola lorena lorenz lorenzo loretta lori lorraine lou louis louisa louise luana luc luca
  lucas lucia luciana luciano lucie lucien lucille lucinda lucy ludwig luigi luis luisa luiz lukas luke luther lydia lyle lynn mabel maciej
  maddalena madeleine madison mads magdalena maggie magnus mahmoud maja malcolm malik malin mamadou manfred manoj manuel manuela marc marcel
  marcela marcia marcin marco marcos marcus margaret margarita margarete margit margot marguerite maria mariam marian mariana marianne marie
  mariela marilyn marina mario marion marisa marisol marjorie marko marlene marta martha martin martina marvin mary maryam masako mateo mathias
  mathieu mathilde matilda matteo matthew matthias maud maureen maurice mauricio max maxim maximilian maya megan mehmet mei melanie melinda
  melissa mercedes meredith meridith mia micah michael michaela michel michele michelle mick miguel mikael mike mikhail mila milan mildred milena
  miles milton mina minerva ming miranda miriam mitchell miyuki mohamed mohammad mohammed moira moises molly mona monica monika monique
  montserrat morgan moses muhammad mustafa myra myrna myrtle
  nadia nadine nadja nancy naomi narendra natalia natalie natasha nathan nathaniel neha neil nelson nermin ngozi nguyen nicholas nick nicola
  nicolas nicole nigel nikhil nikolai nils nina nitin noah noel noelia noemi nora norbert noreen norma norman nuno obinna octavia octavio odalys
  odell olaf ole oleg olena olga olivia oliver olivier olumide omar ophelia orlando oscar osvaldo otavio otis otto pablo paloma pamela paola
  paolo parisa pascal patrice patricia patricio patrick paul paula paulette paulina pauline paulo pavel pedro peggy penelope percival percy perla
  pete peter petra petr phil philip philippa philippe phillip phoebe phyllis pierre pietro pilar piotr prakash priscilla priya qing quentin
  quincy rachel radka rafael raheem rahul raj rajesh ralf ralph ramesh ramon ramona randall randy rania raphael raquel rashid raul ravi ray
  raymond rebecca regina reginald reinhard rekha renata renate rene renee rhonda ricardo richard rick rita rob robert roberta roberto robin rocio
  rodney rodolfo rodrigo roger roland rolf roman romina ron ronald ronnie rosa rosalba rosalia rosalie rosalind rosamund rosanna rosario roselyn
  rosemarie rosetta rosie roswitha roxanne roy ruben rudolf rudy rufus rupert russell ruth ryan
  sabine sabrina sadie saeed said salma salvador salvatore sam samantha samir samira samuel sandra sandro sanjay santiago saoirse sara sarah
  sascha satoshi saul scott sean sebastian selena selma serena serge sergei sergio shannon sharon shaun shauna sheila shelly sheryl shirley
  shreya sibylle sidney siegfried sigrid silke silvia simon simone siobhan sofia sofie soledad solveig sonia sonja sonya sophia sophie soren
  stacey stan stanislav stanley stefan stefania stefanie stella stephan stephanie stephen sterling steve steven stuart sue sujata sunil suresh
  susan susana susanna susanne suzanne sven svetlana swati sybil sylvia sylvie tadeusz takashi takeshi tamara tamika tamsin tania tanya tara
  tariq tatiana ted teodoro terence teresa terrence terri terry tessa thaddeus thandiwe theo theodor theodora theodore theresa therese thessaly
  thiago thierry thomas thorsten tiago tiffany tilda tim timothy tina tobias todd tom tomas tomasz tommaso tommy toni tony torsten tracy trevor
  tricia trinh trisha troy trudy tuan tyler tyrone ulf ulrich ulrike umberto ursula usha ute uwe valentina valeria valerie vanessa vasili vera
  verena vernon veronica veronique vicente vicki vicky victor victoria vijay vikram viktor vincent vincenzo viola violet viorica virginia vivian
  viviane vladimir volker wade waldemar walter wanda wanjiru warren wayne wei wendell wendy werner wilfred wilhelm wilhelmina willem william
  willie wilma winifred winston wojciech wolfgang xavier xenia ximena yasmin yasmine yetunde yolanda yoshiko yousef ysabel yuki yuri yusuf yvette
  yvonne zachary zahra zainab zeynep zhang zoe zofia zoltan zsofia zuzana
  li wang liu zhao zhou xu sun zhu hu guo lin gao luo zheng liang xie song tang deng han feng cao peng zeng xiao tian dong yuan pan cai jiang yu
  du ye cheng wen jia jun hui xin yan ling fang hong jing lan mei min na ping qiang rong shan tao ting xia xiu ying yong yun zhen ji-woo min-seo
  seo-yeon ji-hoon hyun jin-woo soo-jin thi van thanh huong linh minh nam phuong quang thuy tuan trang
`);
