// Sets of answers that lead to each of the five routes.
import { CALM, REST, SCHOOL, WHOLE_REST, about, but } from "./journey.mjs";

// Whether others worry too can then change nothing, and is not asked.
const WITHOUT_OTHERS = but(REST, "agencies");
const HOME = "Clothes, cleanliness and home";
/** Somebody of the public, before the signs. */
export const PUBLIC = [["danger", "no"], ["who", "public"], ["age", "primary"]];

// What `said` lists stands under the reasons, in the user's own words; `ticked`
// signs stand there too.
const PRACTITIONER = [
  {
    route: "emergency",
    steps: [["danger", "yes"], "check"],
    said: ["You said that a child is in danger right now."],
  },
  {
    route: "refer",
    steps: [...SCHOOL, { signs: ["n047", "n048"] }, about("once", "days", "same", "given"), "before"],
    said: ["Food and growth: An explanation was given, but nobody has checked it."],
    ticked: ["n047", "n048"],
  },
  {
    route: "consult",
    steps: [...SCHOOL, { signs: ["n042"] }, about("sometimes", "days", "same", "not-sure"), ...WITHOUT_OTHERS, "before", "pause"],
    said: [
      `${HOME}: It happens sometimes.`,
      `${HOME}: You are not sure of the explanation, or nobody has asked yet.`,
    ],
    ticked: ["n042"],
  },
  {
    route: "early-help",
    steps: [...SCHOOL, { signs: ["n040", "n041"] }, about("sometimes", "weeks", "same", "checked"), ...REST, "before", "pause"],
    said: [`${HOME}: It happens sometimes.`, `${HOME}: It has gone on for weeks.`],
    ticked: ["n040", "n041"],
  },
  {
    route: "review",
    steps: [...SCHOOL, { signs: ["n038"] }, CALM, ...WHOLE_REST, "before", "pause"],
    // No rule holds, so no answer speaks for more: they stand in the summary.
    summary: [
      "You said that no child is in danger right now.",
      "You work in a school or college.",
      `You know of it happening once. It began within the last week. It stays much the same. The explanation was checked, and the child now has what they need.`,
    ],
  },
];

const OF_THE_PUBLIC = [
  {
    route: "emergency",
    steps: [...PUBLIC, { signs: ["n007"] }, ["happening-now", "not-sure"]],
    said: ["You are not sure that what you ticked is over."],
    ticked: ["n007"],
  },
  {
    route: "refer",
    steps: [...PUBLIC, { signs: ["n107"] }, ["often", "most-days"], "before"],
    said: ["It happens most days."],
    ticked: ["n107"],
  },
  {
    route: "consult",
    steps: [...PUBLIC, { signs: ["n052"] }, ["often", "once"], "before"],
    ticked: ["n052"],
  },
  {
    route: "early-help",
    steps: [...PUBLIC, { signs: ["n040"] }, "before"],
    ticked: ["n040"],
  },
  {
    route: "review",
    steps: [...PUBLIC, { signs: ["nothing"] }, "before"],
    summary: [
      "You are a neighbour, relative, friend or member of the public.",
      "You have seen none of the signs on the list.",
    ],
  },
];

/** Who, and a set of answers for each of the five routes. */
export const AUDIENCES = [
  ["a practitioner", PRACTITIONER],
  ["a member of the public", OF_THE_PUBLIC],
];
