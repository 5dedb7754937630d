/** What people say for a word of a name: what means the same, and what only hints at it. */
export type Synonyms = readonly [same: string, hints?: string];

/**
 * What people say for words that name resources. Two words that stand together are written as one: `todo` is found in "to
 * do" as well.
 */
export const nouns: Readonly<Record<string, Synonyms>> = {
  account: [
    `company firm business organization customer client enterprise corporation employer vendor supplier
    partner brand agency startup manufacturer retailer wholesaler distributor reseller dealer bank
    institution conglomerate subsidiary`,
    `industry sector vertical headquarters headcount employees size website domain revenue turnover address
    location city country region territory funding churned prospect`,
  ],
  acceptance: ["accept accepted agree confirm rsvp", "join code"],
  action: ["automation trigger step skill tool"],
  assignment: ["assign give grant hold appoint promote demote make", "who person"],
  auth: ["authentication apikey mykey mytoken session", "key token access"],
  aws: ["s3 storage cloud bucket"],
  billing: ["payment card"],
  bucket: ["storage s3 drive blob cloud folder container"],
  bulk: ["several many multiple batch once together mass bunch", "all both five ten twenty"],
  change: ["upgrade downgrade switch"],
  contact: [
    `person individual lead prospect human guy man woman stakeholder decisionmaker lady gentleman champion
    buyer executive counterpart acquaintance businesscard mailaddress phonenumber jobtitle`,
    `addressbook emailaddress who whom he she him his her mr mrs ms someone somebody anyone anybody works job
    title position ceo cfo cto vp director manager phone telephone mobile cellphone surname lastname
    firstname birthday employed reach`,
  ],
  email: ["mail message correspondence letter newsletter wrote writeto", "reply answer respond subject recipient"],
  feature: ["capability function perk benefit limit quota included", "include plan"],
  file: [
    `document attachment enclosure pdf deck slide presentation spreadsheet csv image photo picture video
    contract brochure recording scan doc docx excel powerpoint png jpg zip archive`,
    "bytes disk",
  ],
  group: ["circle category cluster distributionlist", "addressbook"],
  health: ["alive working reachable", "works ok"],
  inbound: ["incoming received arrived"],
  invitation: ["invite invited joinus bringin", "join colleague newcomer"],
  list: [
    "segment shortlist watchlist mailinglist audience collection cohort campaign selection roster alist thelist theset",
    "set handpick handpicked targets group",
  ],
  login: ["username signin", "user"],
  mailbox: ["inbox sharedinbox postbox", "address agent pipeline"],
  meeting: [
    `call appointment demo videoconference videocall conference calendar event session transcript recording
    sync agenda zoom webinar visit lunch dinner coffee workshop interview briefing standup`,
    "log record attended attendees participants said talked talk spoke conversation book slot",
  ],
  member: [
    `person teammate colleague coworker seat rep salesrep salesperson salespeople staff team user crew
    personnel workmate`,
    "owner who whom employee assign",
  ],
  note: [
    "memo comment remark jot jotdown writedown minutes annotation bullet observation writeup text paragraph",
    "said wrote remember learned mention keep log record",
  ],
  object: [
    `custom customobject customrecord customtype entity recordtype bespoke tailored userdefined type table
    row entry record selfdefined`,
    "own ourselves defined slug",
  ],
  opportunity: [
    "deal sale pipeline forecast quote proposal revenue sales negotiation bid tender",
    `stage won lost amount close worth value probability funnel quarter buy purchase sell signed order offer
    business`,
  ],
  passcode: ["code otp pin"],
  password: ["passphrase credential"],
  plan: ["subscription tier"],
  recover: ["restore undelete undo reactivate revive reinstate return", "back bring getback mistake accident"],
  recovery: ["forgot forgotten lost remember recover reset", "cannot"],
  reattempt: ["again resend retry nudge remind", "second reminder never repeat"],
  registry: ["catalog attached attachable", "kind choose hang"],
  resource: ["asset source connection knowledge"],
  role: ["permission right access admin administrator privilege", "allowed"],
  root: ["service api server ping alive online reachable", "running"],
  space: ["workspace wspace"],
  stream: ["conversation thread discussion chat dialog exchange", "message"],
  subscription: [
    "plan billing tier license payment subscribe subscriber package seats",
    "upgrade downgrade renew card pro basic buy paid pay cancel stop",
  ],
  task: [
    `todo reminder remind actionitem actionpoint item followup chore homework deadline duty errand job
    activity`,
    "due overdue plate responsible makesure assignee today idotoday mustdo",
  ],
  token: ["key apikey credential secret accesskey accesstoken"],
  user: ["login person colleague people", "profile"],
  workflow: ["automation automated flow process playbook"],
  wspace: ["workspace space tenant organization"],
};

const list: Synonyms = [
  `find search show look lookup see view browse overview display count total sum summarize filter query
    report locate identify scan seek gather`,
  `which all any anyone anybody every everyone everybody everything who whom whose what where when many
    number latest last recent newest upcoming next overdue outstanding biggest largest top most named matching
    above below between since only still highest lowest`,
];
const retrieve: Synonyms = [
  `retrieve get read show see view open fetch look lookup pull pullup display detail single full whole
    complete profile card information particulars inspect examine load`,
  "what who when tell give about status id one specific particular settings more everything",
];
const create: Synonyms = [
  `create add new make start setup write writedown register put enter insert build save store open found
    onboard begin kickoff introduce plan schedule book arrange jot jotdown establish provision generate issue
    spinup capture submit enroll post launch initiate input append invite`,
  "set log record note another need remind entry pick prepare want",
];
const update: Synonyms = [
  `update change edit set modify rename correct fix amend adjust alter revise replace move switch put close
    assign reassign push postpone reschedule mark tick tickoff complete finish flag bump extend shorten
    transfer handover promote became become tweak overwrite relabel convert advance increase decrease reduce
    swap populate fill delay resume reopen archive activate deactivate restrict allow reword rephrase rewrite
    retitle flip toggle patch redo override reflect`,
  "set new better now longer instead different wrong typo enable disable raise lower won lost got",
];
const remove: Synonyms = [
  `delete remove erase drop throw throwaway bin scrap trash getrid rid discard purge wipe kill destroy clear
    closedown shut shutdown revoke cancel withdraw take takeaway strip forget dispose cleanup uninvite calloff
    ditch dump prune eliminate terminate dissolve retire expunge nuke kick kickout unlink disappear vanish`,
  "unneeded needed mistake accident longer nomore nolonger",
];

/** What people say for what a method does. */
export const methods: Readonly<Record<string, Synonyms>> = {
  list,
  search: list,
  find: list,
  retrieve,
  get: retrieve,
  create,
  add: create,
  update,
  edit: update,
  replace: update,
  delete: remove,
  remove,
  merge: [
    `merge combine join duplicate dedupe deduplicate deduplication unify fold consolidate collapse double
    doubled fuse reconcile amalgamate intoone`,
    "same twice twotimes again",
  ],
  send: ["send mail shoot write reply answer respond forward dispatch deliver post", "tell message"],
  draft: ["draft prepare compose write", "reply answer respond later review ready"],
  download: ["download fetch save get export grab", "laptop disk computer drive local pull retrieve"],
  upload: ["upload attach put store add save import push transfer", "send"],
  url: ["url link presigned share"],
  history: [
    `history past earlier previous previously former formerly before old older changed usedto evolve
    evolution audit trail timeline revision overtime develop development`,
    "who when change slipped flip drifted log originally lastyear lastmonth track",
  ],
  definitions: [
    `definitions definition fields field schema describe custom columns attributes properties structure
    format metadata layout datamodel`,
    "allowed possible options choices picklist dropdown statuses stages kinds shape details information keep",
  ],
  verify: ["verify confirm check validate"],
  validate: ["validate valid check verify test whoami scope permission", "allowed good access"],
  status: ["status state progress running finished succeed fail failed", "far along still"],
  refresh: ["refresh renew expired fresh prolong rotate"],
  cancel: ["cancel abort stop discard giveup break quit", "undo half"],
  complete: ["complete finish finalize confirm", "end commit close"],
  login: ["login signin logon sign", "log"],
  signup: ["signup register"],
  availability: ["availability available free taken", "exist used"],
};

/** What people say for changes of what belongs to a record, by the members of an update. */
export const memberVerbs: Readonly<Record<string, Synonyms>> = {
  add: ["add put attach include append insert"],
  remove: ["remove take takeoff drop detach exclude"],
};
