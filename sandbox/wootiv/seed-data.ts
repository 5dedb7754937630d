/** The members of the workspace; the first one is its owner. */
// prettier-ignore
export const people: string[] = [
  "Ann Lee", "Ben Ortiz", "Chloe Dubois", "Dario Conti", "Elif Kaya", "Finn Larsen", "Grace Mwangi", "Hugo Silva",
  "Ida Holm", "Jae Park", "Kira Novak", "Liam Walsh", "Mina Sato", "Noah Weber", "Olga Petrov", "Paulo Ramos",
  "Quinn Baker", "Rosa Marin", "Sven Berg", "Tara Singh", "Uma Rao", "Viktor Hahn", "Wendy Cole", "Xavi Soler",
  "Yara Nasser", "Zoe Adams", "Amir Haddad", "Bella Rossi", "Cato Vries", "Dina Levi", "Emil Kruse",
];

/** Contacts, and the companies they work for. */
export const customers: [name: string, company: string][] = [
  ["Maya Rossi", "Rossi Trattoria"],
  ["Leon Fischer", "Fischer Catering"],
  ["Sara Nilsen", "Fjord Cafe"],
  ["Omar Aziz", "Aziz Grill"],
  ["Tess Morgan", "Morgan Bakery"],
  ["Ivo Horvat", "Adria Bistro"],
  ["Lin Zhao", "Jade Garden"],
];
