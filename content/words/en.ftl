### Every word of the interface, in English. What is guidance (questions, signs,
### routes, pages) stands in the files beside this folder.
###
### One message a line: its name, and what is said. In braces stands what is put
### in when it is shown; every message has to use all that it is given. Words
### that depend on a number are written so that they fit every number: there are
### no plural forms here. docs/languages.md says how a language is added.

## Every step of the tool

go-on = Continue
back = Back
part-of = Part { $number } of 4: { $name }
part-danger = danger right now
part-child = the child
part-seen = what you saw
part-known = what you know
topic-child = About the child
topic-family = The child and the adults
topic-before = What came before
leave-out = Leave out what you do not know: it counts as “not sure”.
why-we-ask = Why we ask
why-and-words = Why we ask, and what the words mean
choose-one = Choose one answer, then press { go-on }. Nothing you chose before is lost.
choose-here = Choose one answer here. Nothing you chose before is lost.
age-note = Not sure? Tick the younger. Several children? Tick each.
choose-some = Tick one at least, then Continue.
you-ticked = You ticked:
# Between two things, with the space that follows.
colon = { ": " }
semicolon = { "; " }
comma = { ", " }
aside = ({ $text })
named = { $what }: { $text }

## “Check your answer”, before 999

check-title = Check your answer
check-lead = You said that a child is in danger right now: alone and too young, or missing; badly hurt or very ill; with somebody violent; or about to be taken abroad to be cut or married. Is that right?
check-yes = Yes, that is right
check-no = No, change my answer

## “Who are you?”

who-title = Who are you?
who-why = It changes the words we use and who we name for you to speak to. It never changes what we suggest. We do not ask for your name.
who-missing = Choose the one that fits best, then press { go-on }.
lives-title = If the child lives somewhere else
lives-note = Who to ring depends on where the child lives, not on where you are.
lives-label = Where the child lives
lives-unlisted = Somewhere that is not on this list
lives-unknown = Somewhere else, or I do not know

## The signs

none-fits = If nothing on the list fits
none-seen = I have seen none of these
signs-missing = Tick what you have seen, or “{ none-seen }”, then press { go-on }.
find-label = Type what you saw, or open a list
ticked-none = Nothing ticked yet
ticked-count = Ticked: { $count }
ticked-here = ({ $count } ticked)
arrange-title = Not sure where to start?
arrange-note = Go through the same list in another order. What you ticked stays ticked.
arrange-by = Arrange by
arrange-need = Kind of need
arrange-seen = What I saw
arrange-place = Where
arrange-day = The child’s day
any-time = At any time

## One kind of need

needs-title = About what you saw
needs-several = Answer for all of it. If one kind is different, say so beneath.
needs-apart = Different for “{ $kind }”?
needs-same = As for the rest

## Before the result

before-none = None of these
before-unknown = I do not know about the others
before-missing = Tick what is so, “None of these”, or “I do not know about the others”.
before-nothing = Nothing of what was asked before the result is so, as far as you know.
before-unsure = You do not know about the rest of what was asked before the result.
pause-title = Before you see what we suggest
pause-free = You can leave this out.
pause-later = I would rather see first
pause-show = Show what we suggest
ask-yourself = Ask yourself

## The result

nothing-sent = Nothing has been sent.
not-sent-emergency = You have to ring yourself.
not-sent-refer = You have not made a referral yet: you have to ring.
not-sent-public = Nobody knows that you were here.
not-sent-parent = Nobody has been told, and nobody knows that you were here.
not-sent-young = Nobody has been told, and nobody knows that you were here. You choose who to tell.
not-sent-practitioner = You have not reported anything yet: what you do next is up to you.
rung = You say that you have rung.
rung-then = Write down who you spoke to and what each of you will do. Below, “{ take-calendar }” puts a neutral note on the day to look again.
rung-yes = I have rung
rung-no = I have not rung yet
rung-who = Who did you speak to?
rung-agreed = What did they say they would do, and by when?
rung-again = When do you ring again?
rung-note = What you write here stays on this page, and on what you print from it. It is gone when you leave.
told-to-wait = They told me to wait
told-to-wait-then = Ask what they are waiting for, who decides, and by when you will hear. Say what happens to the child meanwhile. If that is not safe, say so, and ring again today.
told-no = They said no
told-no-then = Ask who decided, on which facts, and for the reasons in writing. Say again what you saw. You can ask to speak to the manager, and you can ring again with anything new.
change-none = Your change does not change what we suggest: “{ $to }”.
change-up = Your change raised this from “{ $from }” to “{ $to }”. { $why }
change-down = Your change lowered this from “{ $from }” to “{ $to }”. This no longer holds: { $why }
view-same = You thought “{ $view }” as well.
view-less = You thought “{ $view }”. Your answers ask for more, and this is why:
view-more = You thought “{ $view }”, and we go with you: you know the child. From the answers alone we would say “{ $rules }”, and this is why:
ring-title = { who-to-ring }
state-until = Open now, until { $time }
state-outside = Open now (nights, weekends)
state-always = Open now, day and night
state-closed = Closed now
state-unknown = We could not confirm its hours
time-am = { $time }am
time-pm = { $time }pm
no-answer-police = No answer? Ring the police on { $number }.
no-answer = No answer? Ring { $number }: { $name }.
# Beside a number that only another body's page gives.
seen-elsewhere = Seen on another body’s page only. { $site }.
seen-elsewhere-link = Look on their own site first
copy-number = Copy the number
tell-lead = Tell your safeguarding lead too. Do not wait for them.
lead-is = Where you are, that lead is { $lead }.
say-first = Say this first
whole-call = The whole call, word by word
say-more = There is more
they-may-ask = They may ask
before-you-ring = Before you ring
before-you-hang-up = Before you hang up
after-the-call = After the call
if-worse = Worse, or in danger? Ring 999.
other-numbers = Other numbers
why-this = Why we suggest this
you-ticked-these = You ticked:
you-decide = This tool suggests; you decide. If you think that the child needs more than this, do more: going higher is always right to consider.
reason-for = { $ages }: { $reason }
may-be-so = If any of this is so
consent-harm-title = Harm is likely: you need nobody’s agreement
consent-quiet-title = Do not tell the family first
consent-quiet = You said something that makes it dangerous. Ask children’s services or the police who tells them, when, and what may be said. Write down why you did not.
consent-help-title = The family needs help: ask for agreement first
not-telling-title = When not to tell the family first, and what to write as the reason
where-title = Where is the child?
adding-open = Add what makes your call stronger
adding-title = What makes your call stronger
adding-note = None of this changes the suggestion. Leave out what you do not know: you can ring now and say so.
adding-done = Back to the result
next-child = Now for another child
setting-here = If you are yourself the help that 999 sends
names-title = Whether you have to give names
ladder-title = If you disagree with the answer, or hear nothing
ladder-note = None of these steps is a reason to wait. If the child is in danger, ring 999; if it grows worse, refer again.
within = Within { $time }.
raise-title = What would raise this
raise-any = One more sign of any kind
raise-emerging = One more sign that is more than small
raise-serious = One more sign that is serious
raise-severe = A sign that is severe at this age
raise-danger = A sign that means danger now
raise-to = { $what }: { $route }.
unsure-title = What you are not sure of
unsure-note = Do not wait for any of this if things get worse, or if the child is in danger: ring 999.
what-to-say = What to say
what-to-write = What to write down
write-down-and-next = Writing it down, and what happens next
what-next = What happens next
come-back = When to come back
come-back-practitioner = When to come back, and what would change this
telling = The family, and your name
telling-practitioner = Agreement, and telling the family
watch-out = What to watch out for in yourself
advice-from = The advice
sources-title = Where this comes from
your-answers = Your answers
change = Change
change-what = Change: { $what }
lives-in = The child lives in { $area }.
lives-elsewhere = The child lives somewhere else.
none-of-list = You have seen none of the signs on the list.
thought = You thought: “{ $route }”.
ticked-sign = You ticked: { $sign }.
print = Print
start-again = Start again
edition = Guidance of { $date }. Rules { $rules }.

## What is said on the telephone

open-refer = I am making a referral about { $child }.
open-advice = I would like advice about { $child }.
open-public = I am worried about { $child }.
open-parent = I am worried about { $child }, and I would like some help.
open-young = I am worried, and I would like to tell somebody.
a-child = a child
a-child-of = a child { $age }
several-children-of = children { $ages }
my-child = my child
my-child-of = my child, { $age }
my-children-of = my children, { $ages }
say-practitioner = “My name is { $blank }, I work at { $blank }, and I am worried about a child called { $blank }.”
say-public = “I am worried about a child. I would like to tell you what I have seen.” Give your name only if you want to.
say-parent = “I am worried about my child, and I would like some help.”
say-young = “I am worried, and I would like to tell somebody.” You do not have to give your name at once.
children-of = The children’s ages: { $ages }.
say-seen = What was seen, the gravest first:
say-quoted = “{ $text }”
say-unknown = “What I do not know: { $what }.”
say-when = “What will you do, and by when will I hear?”

## What is taken away

take-title = Keep, print or share this
send-title = Send this to my lead
send-note = This is what is sent. No name is in it, but messages, shared inboxes and calendars can be read by others: choose where it goes.
take-note = No name is in any of these. What you copy, keep or share leaves this page and is yours to look after.
take-copy = Copy as text
take-save = Keep as a text file
take-calendar = Reminder for my calendar
take-share = Share
copied = Copied. It stays on this device’s clipboard until something else is copied.
saved = Kept as { $file }, where this device puts downloads.
calendar-saved = Kept as { $file }. Open it to put “{ calendar-entry }” into your calendar.
# Says nothing to somebody else who sees the calendar.
calendar-entry = Follow up
shared = Handed to this device’s sharing.
not-allowed = This browser did not allow it. Print instead, or select the text of this page and copy it.
text-suggested = Suggested: { $route }. { $sentence }
text-not-sent = Nothing has been sent, and nothing has been reported yet.
text-blanks = Child: { $blank }  Date and time: { $blank }  Spoke to: { $blank }
text-answered = What was answered
text-ring = { who-to-ring } (where no number stands, look it up)
text-edition = Second Question, guidance of { $date } for { $area }. Rules { $rules }. Check numbers again before you use them later.

## The page of paper

hand-child = Child:
hand-when = Date and time:
hand-rang = I rang:
hand-spoke = I spoke to:
hand-agreed = We agreed:
hand-again = I ring or look again on:
sheet-not-sent = Nothing was sent from here: you have to ring.
sheet-day = Who to ring by day
sheet-night = At night, at weekends, and if nobody answers
why = Why
sheet-foot = Second Question, guidance of { $date } for { $area }. Rules { $rules }.
sheet-numbers = Check the numbers again after { $date }.
sheet-end = No name was typed.
look-up = look it up
look-up-at = look it up at { $address }

## A contact

ring = Ring { $number }
website = Website:
find-number = Find the number
email = Email:
when-answered = When they answer: { $when }.
open-now = Open now.
closed-now = Closed now: use the line for nights and weekends
number-old = This number had to be checked again by { $date }, and this page was made before that, so it is not shown. In danger ring 999.
number-elsewhere = To find another number, look on the website of the local council.
line-old = not shown any more: it had to be checked again by { $date }.
line-unconfirmed = number not confirmed:
talk-it-over = To talk it over, ring the { $name }: { $number }.

## A source

from = From: { $sources }
checked = Checked { $date }.
source = { $title }, { $publisher }
source-caution = { $title }, { $publisher } ({ $caution })
ours = our own advice
recalled = not yet checked against its source
weak = weak source

## A date

date = { $day } { $month } { $year }
january = January
february = February
march = March
april = April
may = May
june = June
july = July
august = August
september = September
october = October
november = November
december = December

## Kinds of need, places, moments of the day, what was seen

harm = Hurt, danger or exploitation
supervision = Safety and supervision
nutritional = Food and growth
physical = Clothes, cleanliness and home
medical = Health, teeth and before birth
emotional = Love, attention and behaviour
educational = Play, learning and school
home = At home
school = School or nursery
clinic = Clinic, GP, hospital, dentist
public = Out and about
waking = Waking
morning = The morning, and the way to school
daytime = The day
after-school = Coming home
evening = Evening
night = Night
weekend = Weekend and holidays
appearance = How the child looks
health = Health and development
housing = Home and family
behaviour = Behaviour

## When a line is answered, on pages

hours-always = At any time of day or night
hours-outside = Whenever the daytime line is closed
hours = { $spans }, except bank holidays
hours-span = { $days } { $from } to { $to }
hours-days = { $first } to { $last }
monday = Monday
tuesday = Tuesday
wednesday = Wednesday
thursday = Thursday
friday = Friday
saturday = Saturday
sunday = Sunday

## Ages and places, on pages

unborn = Before birth
baby = Baby, under 1
toddler = Age 1 to 4
primary = Age 5 to 11
teenager = Age 12 to 17
unborn-short = before birth
baby-short = under 1
toddler-short = 1 to 4
primary-short = 5 to 11
teenager-short = 12 to 17
home-short = at home
school-short = school or nursery
clinic-short = clinic
public-short = out and about

## How a source is known, on pages

known-document = read in full
known-page = page seen in a stored copy
known-recalled = not yet checked against its source
known-weak = weak source, to be confirmed by a practitioner
known-ours = our own advice
# Before the number of a citation, for screen readers.
cite-source = source

## For who resources are

for-all = For everyone who works with children
for-parents = For parents and carers
for-young-people = For children and teenagers
for-health = For health practitioners
for-early-years = For nurseries, schools and childminders
for-social-workers = For social workers and family workers
for-core-groups = For core groups around a child protection plan
for-leaders = For managers and leaders

## A number past its day, before what the contact is for

number-expired = Its number had to be checked again by { $date }, and nobody has, so we do not show it. In danger ring 999. { $helpline }To find another number, look on the website of the local council. { $what }
number-expired-helpline = To talk it over, ring the { $name }.{ " " }

## The frame of every page

site-name = Second Question
title-area = { $title } – { $area } – { site-name }
title-site = { $title } – { site-name }
skip = Skip to the page
danger-now = Danger now?
ring-999 = Ring 999
leave = Leave site
leave-note = “{ leave }”, or Shift pressed three times outside a box to type in, opens a weather page in its place. It cannot remove what your browser’s history already holds.
leave-two = Press Shift 2 more times to leave.
leave-one = Press Shift once more to leave.
leave-over = Not left: press Shift three times, quickly.
foot-safety = Looking at this safely
foot-privacy = Privacy
foot-offline = Without signal
foot-sources = All sources
foot-areas = Areas side by side
foot-assurance = Assurance
foot-accessibility = Accessibility
foot-changes = Changes
foot-embedding = Put this on your site
foot-area = Choose another area
licence = Text: CC BY 4.0. Code: MIT or Apache 2.0. Not a public body’s site.
from-site = From { site-name }. Guidance of { $date }. Not a public body’s site.
whole-page = The whole page
new-tab = (opens in a new tab)
corrected = Corrected on { $date }.
page-kept = This page was checked on { $checked } and is due again by { $again }. Kept by: { $owner }.
home-title = Home

## The list of pages

nav-label = Pages of this guide
group-decide = Decide
group-notice = Notice
group-understand = Understand
group-practise-well = Practise well
nav-what-to-do = What to do now
nav-what-to-do-what = Answer a few questions; get a suggestion, with reasons
nav-report = Worried about a child?
nav-report-what = For everyone: how to tell somebody, and what happens then
nav-routes = Routes and thresholds
nav-routes-what = The whole decision on one page to print
nav-after = After you ring
nav-after-what = What happens next, and what to do when nobody answers
nav-signs = Signs
nav-signs-what = What can be seen, by kind of need, age and place
nav-kinds = Kinds of neglect
nav-kinds-what = Six kinds, what each looks like, what is missed
nav-ages = Neglect at each age
nav-ages-what = From before birth to seventeen, and disabled children
nav-day = A day in the child’s life
nav-day-what = From waking to sleeping, and the weekend
nav-children = What children say
nav-children-what = And what it asks of you
nav-definition = What neglect is
nav-definition-what = The definition, its editions, and what needs judgement
nav-risk = Risk and protection
nav-risk-what = What wears families down, and what holds
nav-parents = Parents’ troubles
nav-parents-what = Each named by itself, and what it does to a child’s day
nav-figures = Figures
nav-figures-what = Each with its base, its year and its source
nav-strategy = What was agreed here
nav-strategy-what = The partnership’s strategy, its tools and its figures
nav-learning = Learning points
nav-learning-what = Five lessons, each with a second question to ask
nav-lessons = National lessons
nav-lessons-what = What reviews say is missed, and how to see it
nav-pitfalls = Pitfalls
nav-pitfalls-what = Mistakes that good people make, and how to avoid them
nav-practise = Practise
nav-practise-what = Short cases: decide first, then see the reasons
nav-talking = Talking with families
nav-talking-what = Strengths first, hard conversations, listening to children
nav-resources = Resources
nav-resources-what = By role and setting
nav-glossary = Glossary
nav-glossary-what = The words of practice in plain words
nav-search = Search
nav-search-what = Everything in this guide, by word
nav-young = If you are young
nav-young-what = For a child or teenager who reads this
nav-parents-help = If you are a parent
nav-parents-help-what = Where help can be had

## The first pages

start-title = Worried about a child?
start-lead = Find out who to ring and what to say. You do not need to be sure.
start-where = Where does the child live?
start-england = Somewhere else in England
start-private = Private by design
start-private-text = Nothing that you answer here is sent anywhere, and no answer is kept unless you copy, keep or share it yourself. There are no cookies, and nobody counts your visit.
start-about = What to do now when you are worried about a child in England
area-title = Worried about a child in { $area }?
area-lead = Find out who to ring and what to say. You do not need to be sure.
area-about = About this guide
area-site = { $partnership }’s site
area-what = What to do now when you are worried about a child in { $area }
read-all = All pages
lost-title = There is no page at this address
lost-text = It may have moved, or the link may have a slip in it. Nothing you did is lost.
lost-home = Go to the first page
lost-danger = If a child is in danger now, ring 999.
lost-what = Page not found

## The doors of the first pages

door-public = I know the child
door-public-who = neighbour, relative, friend
door-work = I work with families
door-work-who = school, health, housing, police …
door-young = I am the child or teenager
door-parent = I am a parent and want help

## Who answers now

who-to-ring = Who to ring
ring-others = Other numbers and hours
# A number that only another body’s page shows.
ring-opens-today = Closed now. Opens today at { $time }
ring-opens = Closed now. Opens { $day } at { $time }
council-of = Children’s services in { $area }
council-by-night = Children’s services in { $area } at nights and weekends, for what cannot wait
council-yours = Your council’s children’s services
council-numbers = Numbers of children’s services in { $area }
parents-council = Your council
parents-ask = Ask for early help. You do not need to be in trouble.

## The page of the tool

tool-what = A few questions, and what to do now
tool-no-script = The questions need JavaScript, which is switched off here.
tool-no-script-then = The whole decision stands on one page instead: { $page }.
tool-failed = The questions could not start on this device.
tool-failed-ring = In danger now: ring { $number }.
tool-stopped = The questions stopped working. What you answered on this page may be lost.
tool-again = Start the questions again
tool-failed-then = The whole decision stands on one page: { $page }.
clock-wrong = The date of this device is wrong:
clock-wrong-so = it is set to a day before this page was made. So this page cannot say which lines are open now, or whether a number is out of date. 999 is always open.
tool-private = Nothing you answer is sent. It is kept only if you keep it yourself.
find-count = Found: { $count }. Tick what fits.
find-none = No sign has these words. Try another word, or open a list.
find-others = The signs with these words are for another age, or for people who work with children. Check the age, or open a list.
find-go-on = Continue with { $count }
find-failed = The search could not be loaded. Open a list instead.
tool-safe = Is it safe to look at this here?
tool-all-guide = All of the guide for { $area }
tool-stuck = If { go-on } does nothing, or you prefer paper, { $page }.
tool-paper = the whole decision stands on one page

## Lists: signs, pitfalls, resources, the glossary, cases to practise on

sign-age = Age of the child
sign-place = Where it is seen
sign-more = By kind of need, and how serious
sign-kind = Kind of need
sign-level = How serious
sign-any = Any
sign-danger = Now: danger
sign-serious-or-now = Serious, severe or now
sign-now = Now
sign-serious = Serious
sign-severe = Severe
sign-minor = Small
sign-early = Early
sign-at-ages = { $level } at { $ages }
sign-shown = Signs shown:
sign-note = The list below shows only what fits. Printed, it is a checklist of what is shown.
sign-facts = Ages: { $ages }. Seen: { $places }.
sign-other = Other explanation:
list-comma = { ", " }
pitfalls-caption = Eight pitfalls and how to avoid them
pitfalls-what = What goes wrong
pitfalls-avoid = How to avoid it
pitfalls-one = Pitfall
resource-shared = Also, from another list on this page:
resource-doubtful = An old address: it may have moved.
resource-dead = Its address is thought to be dead, so it is not linked.
resource-none = We know of no address for it.
resource-facts = { $publisher }, { $year }. For: { $audience }.
glossary-also = Also: { $words }.
glossary-lead = The words of practice in plain words.
practise-lead = Short cases: decide first, then see the reasons. Nothing you choose is scored, kept or sent.
practise-how = Every case is made up. Choose what you would do: what the rules of { $tool } suggest then stands beneath it. You may think otherwise. Ask yourself which answer you would change, and talk it over with a colleague or a friend. In a real case you may always go higher.
practise-tool = the guided tool
practise-work = If you work with families
practise-neighbour = If you are a neighbour, relative or friend
practise-ask = What would you do?
practise-tempting = The tempting thought
practise-suggest = The rules suggest: { $route }
practise-answers = The answers behind it
report-unsure = Not sure? Answer a few questions
contacts-numbers = Numbers
contacts-what = Who to ring when you are worried about a child in { $area }

## The decision on one page

paper-title = The whole decision on one page
paper-how = Work down from the top, to the first route of which one line fits in every part. The guided tool uses the same lines. “Serious” and “now” are marked on the { $signs }. What you cannot answer counts as “I am not sure”. You may always go higher.
paper-signs = list of signs
paper-blanks = Date: ____________ Spoke to: ________________________
paper-here = Thresholds and disagreement in { $area }
paper-when = When
paper-next = What happens next, and when to come back
paper-from = From:
paper-if = If: { $conditions }.
paper-now = The signs marked “now”, each with its sources
rule-one-of = at least one of: { $list }
rule-some-of = at least { $count } of: { $list }
rule-answer = { $question }: “{ $answer }”
rule-younger = { $question }: “{ $answer }” or younger
rule-worse = { $question }: “{ $answer }” or worse
rule-none = no
rule-one = one
rule-two = two
rule-three = three
rule-any = { $number } or more signs
rule-serious = { $number } or more signs marked “serious” or “now”
rule-now = { $number } or more signs marked “now”

## Sources

source-entry = { $publisher }, { $year }. { $known }, { $date }.

## The search, and what its script says

search-label = Search this guide
search-hint = What you type is not sent, not kept and not put into the address.
search-no-script = The search box needs JavaScript, which is switched off here. Everything is listed below.
search-failed = The search could not be loaded.
search-failed-then = Everything that it would find stands in the list below. Typing again tries once more.
search-found = What was found
search-what = Everything in this guide, by word or as a list
search-none = Nothing has these words.
search-try = Try one word, or a plainer one: what did you see?
search-clear = Clear the box to see a list of everything.
search-unsure = Not sure what you are seeing? { $tool }.
search-tool = Answer a few questions
search-danger = A child in danger now: ring { $number }.
search-all = Everything in this guide
search-pages = Pages
search-signs = Signs
search-resources = Resources
search-count = Results: { $count }.
search-first = Results: { $count }. The first { $shown } are shown.
search-no-result = No result.
search-short = Type two letters or more.
search-loading = Loading the search.
place-page = Page
place-on = On the page “{ $page }”
place-sign = Sign: { $kind }
place-route = Route
place-resource = Resource

## Working without signal: what its script says

keep-title = On this phone
keep-no-room = There is no room on this phone for it. Free some, then try again.
keep-no-network = It could not be fetched. Try again when you have signal.
keep-progress = Keeping: { $done } of { $all } files.
keep-begun = Keeping.
keep-kept = Kept on this phone on { $date }: { $size }. It works without signal.
keep-not = Not kept on this phone: { $size }.
keep-remove = Remove from this phone
keep-this = Keep this area on this phone
keep-named = { $what }: { $area }
keep-remove-all = Remove everything from this phone
keep-removed = Everything was removed. Nothing more is kept unless you ask for it.
keep-again = Try again
keep-copy = This copy was kept on this phone on { $date }.
offer-urgent = Urgent correction
offer-new = New guidance
offer-coming = The corrected guidance comes as soon as there is signal.
offer-restarts = Showing it starts the questions again.
offer-show = Show it
offer-later = Later
offer-close = Close
offer-updated = Guidance was updated on { $date }.
offer-elsewhere = Guidance was updated in another window. This page is still the older one.
offer-safe = Your answers are safe: finish here first.
offer-no-room = Guidance was updated on { $date }, and there is no room on this phone to keep it.
offer-show-only = Show it and keep nothing

## In the frames of other sites: what their scripts say

frame-view = { $view }: { site-name }, { $area }
frame-no-tab = If no new tab opened, the page around this does not allow it. The address is { $address }
frame-no-file = If you do not find the file, the page around this does not allow it: copy the text instead.
frame-no-print = If nothing was printed, the page around this does not allow it. Print from the whole page: { $address }

## Keeping answers on the phone

kept-label = Kept answers
kept-here = Answers from { $time } are kept on this phone.
kept-older = Answers from { $time } are kept on this phone. They were given under another edition of the guidance. This page has that of { $date }: if you go on with them, check each one at the end.
kept-elsewhere = Answers from { $time } are kept on this phone, for another area.
kept-passphrase = Their passphrase
kept-wrong = This is not the passphrase, or the answers were changed. Try again, or delete them.
kept-go-on = Go on with them
kept-there = Go to that area
kept-delete = Delete them
mine-title = Keep my answers on this phone
mine-why = If you do not, they are gone once this page is closed or loaded again. Do not keep them on a phone or computer that others use, or that somebody looks through: whoever opens it could read what you ticked.
mine-device = What is on this device
mine-how-long = For how long?
mine-tab = Until I close this tab, and for a day at most. A browser that opens its last tabs again brings them back.
mine-day = For 24 hours, also when it is closed
mine-passphrase = A passphrase, if you want one
mine-passphrase-hint = Nobody can read the answers without it, and nobody can restore it. A few words that do not belong together are harder to guess than one.
mine-none = Choose for how long.
mine-short = Use at least 8 characters, or leave the passphrase empty.
mine-cipher = This browser cannot lock them with a passphrase. Nothing is kept. Leave it empty to keep them unlocked.
mine-press = Keep my answers
mine-nothing-yet = Nothing is answered yet. Each answer is kept once you press { go-on }, until { $time }.
mine-kept-tab = Kept until you close this tab, or until { $time }. A browser that opens its last tabs again brings them back. Each answer is kept once you press { go-on }.
mine-kept-day = Kept on this phone until { $time }. Each answer is kept once you press { go-on }.
mine-failed = This phone did not allow it: it is full, or this is a private window. Nothing is kept.
mine-others = Another page keeps its answers on this phone now. Those of this page are no longer kept.
mine-deleted = Deleted. Nothing is kept.
mine-over = The day is over: what was kept is deleted. What stands here is lost when the page is closed.
mine-unreadable = What was kept here could not be read, and is deleted. Please answer again.
mine-older = These answers were given under another edition of the guidance. What is suggested follows that of { $date }.
mine-delete = Delete what is kept

## What the page has done, measured

receipt-title = What this page has asked for and kept
receipt-files = Files asked for, this page counted
receipt-since = Of them, since your first answer
receipt-sites = Other sites asked
receipt-tab = Kept with this tab
receipt-day = Kept for longer
receipt-cookies = Cookies
receipt-pages = Public pages kept to work without signal, about
receipt-address = In the address bar
receipt-window = The name of the window
receipt-bytes = bytes
receipt-kilobytes = kB
receipt-note = What keeps the public pages asks for them by itself, apart from this page. No answer is in what it asks.

## What is on this device

stored-title = { mine-device }
stored-what = What this site keeps in this browser, since when, and how to delete it
stored-lead = Everything that this site has put into this browser, as it is at this moment.
stored-no-script = The list needs JavaScript, which is switched off here. Without it this site puts nothing into the browser but what its history and its store of pages hold; the browser’s settings show and delete them.
stored-none = Nothing.
stored-delete-all = Delete all of it
stored-delete = Delete
stored-deleted = Deleted.
stored-all-deleted = All of it is deleted. Public pages are kept again only when you ask for it.
stored-answers = Answers that you asked to keep. They are deleted by themselves at the time below.
stored-sealed = Answers that you asked to keep, locked with your passphrase. They are deleted by themselves at the time below.
stored-pages = Public pages, as anybody can read them, so that they work without signal. No answer is in them.
stored-choice = That new guidance was put off until later, or that pages are kept only when you ask.
stored-tabs = The names of what tabs keep, so that deleting answers in one tab deletes its copies. No answer is in it.
stored-left = That this site was left in this tab, so that Back does not show answers. It goes with the tab.
stored-other = This site does not know this entry: something else at this address made it.
stored-since = Since { $since }.
stored-until = Since { $since }, until { $until }.
stored-unknown = It does not say since when.
stored-not-here = What is not in this list
stored-not-here-text = The browser’s own history, and files that you copied, printed or kept yourself. How much room the public pages take, area by area: { $page }.

## Without signal

kept-pages-title = { foot-offline }
kept-pages-what = What this site keeps on your phone, and how to take it away
kept-pages-lead = Once you have opened a page of an area, this browser keeps the whole guidance of that area: every page, the questions, the signs and the search. They then work with no network at all. Of every other area it keeps the first page, with who to ring.
kept-pages-public = What is kept are public pages, as anybody can read them. No answer is among them, and nothing about you or a child.
kept-pages-when = It is fetched after the page has arrived. Where your device asks sites to save data, nothing is kept until you say so.
kept-pages-age = Each kept page says at its foot when the copy was made. { $page } says so, and still shows who to ring.
kept-pages-unkept = A page that is not kept
kept-pages-updated = When guidance is updated, the new edition is offered and never put in the place of what you are reading. It is also taken the next time you open the site after closing every page of it. An urgent correction is said at once.
kept-pages-here = On this phone
kept-pages-no-script = Keeping pages needs JavaScript, which is switched off here. Every page can be printed instead.
kept-pages-none = If nothing stands beneath the names, this browser keeps no pages: private windows often do not.
kept-pages-away = Take it away
kept-pages-away-text = Kept pages show whoever looks into this browser’s settings that the site was opened, as its history does. “{ leave }” does not remove them. You can, here or in the settings, under the data that sites keep. After that, nothing more is kept until you ask for it.
kept-pages-else = What else stays on a device

## In the place of a page that is not kept

not-kept-title = This page is not on this phone
not-kept-name = Not on this phone
not-kept-what = What stands for a page that was not kept on the phone
not-kept-lead = There is no network now, and this page was not kept when there was.
not-kept-danger = If a child is in danger now, ring { $number }.
not-kept-here = What is on this phone
not-kept-first = Its first page, with who to ring
not-kept-whole = Every page, and the questions
not-kept-none = No area, as far as we can tell. { $page } has the numbers for the whole country.
not-kept-start = The start page

## For whoever keeps another site: choosing the widget

widget-choose = Choose
widget-area = Area
widget-view = What it shows
widget-scheme = Light or dark
widget-scheme-light = Light
widget-scheme-dark = Dark
widget-scheme-host = As the reader’s device has it
widget-theme = Colour
widget-teal = Teal
widget-blue = Blue
widget-green = Green
widget-plum = Plum
widget-slate = Slate
widget-heading = Its first heading is
widget-level-two = Level 2
widget-level-three = Level 3
widget-level-four = Level 4
widget-level-one = Level 1
widget-width = Width, here
widget-width-full = The whole column
widget-width-half = Half
widget-width-narrow = 280 pixels
widget-looks = How it looks
widget-try = On a page of a council that does not exist. It works: try it.
widget-mock = A council’s page
widget-mock-name = Anytown Council
widget-mock-title = Worried about a child?
widget-mock-text = What to do, who to ring, and what to look out for.
widget-mock-foot = Was this page useful?
widget-copy-one = Copy one of these
widget-no-script = JavaScript is switched off here, so these show England’s tool. Put the address of this site, as it stands in your browser’s address bar, in place of { $name }.
widget-frame = A frame
widget-frame-text = Works wherever an editor may paste an iframe. Its height stays as it is: what is taller scrolls inside it. Your page learns nothing about it.
widget-script = A script
widget-script-text = Makes the same frame and grows it with what it shows. The link in it stands there for people whose browser blocks the script or the frame.
widget-link = A link
widget-link-text = Works everywhere. It leads to the whole page, with the way to leave it quickly, which a frame cannot have.
widget-to-copy = { $title }, to copy
widget-copy = Copy
widget-copied = Copied
widget-copy-refused = Select the text and copy it
widget-qr = A QR code, for paper
widget-qr-text = Leads to the same page as the link. It is made in your browser.
widget-qr-says = It says { $address }
widget-qr-keep = Keep it as SVG

## For whoever keeps another site: what works in their page

works-title = Does it work here?
works-what = What works in a page that holds this frame
works-lead = For whoever looks after the page around this. Nothing of it is sent or kept.
works-no-script = Scripts do not run in this frame.
works-no-script-then = With a sandbox, it needs { $name }. The questions do not work without; all that is read does.
works-unknown = not known yet
works-yes = ✓ works
works-no = ✗ does not work
works-fine = ✓ as it should be
works-frame = The frame
works-frame-none = This page stands by itself, in no frame.
works-frame-yes = This page stands in a frame, and its scripts run.
works-height = Its height
works-height-silent = Nobody asks how tall this is, so the frame keeps its height and scrolls inside. The script grows it; a plain frame needs a height that fits.
works-height-yes = The page around this grows the frame with what it shows.
works-height-no = The page around this asks how tall it is, but does not make the frame so. A style of its own may hold it.
works-print = Printing
works-print-try = Try to print
works-print-yes = The print window opened, with this frame alone.
works-print-no = No print window opened. A sandbox needs { $name }.
works-copy = Copying
works-copy-try = Try to copy
works-copy-yes = “{ site-name }” is on the clipboard.
works-copy-no = The browser refused. The frame needs { $name }, and a page with https.
works-share = Sharing
works-share-yes = The device’s own sharing can be used.
works-share-none = This browser has no sharing of its own, or does not allow it in frames: the button is not shown. The frame needs { $name }.
works-share-no = The browser would refuse. The frame needs { $name }.
works-tab = New tabs
works-tab-try = Try a new tab
works-tab-yes = A new tab opened, and was closed again.
works-tab-no = No new tab opened. A sandbox needs { $name }, which links to ring need in some browsers too.
works-storage = Storage
works-storage-some = This frame could keep something, and does not.
works-storage-none = This frame cannot keep anything. It never needs to.
