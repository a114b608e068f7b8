package org.childjourney.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.childjourney.casefile.RecordAccess;
import org.childjourney.casefile.RestrictedAccess;
import org.childjourney.referral.ContactChannel;
import org.springframework.core.annotation.Order;

/** Children in every state of the front door, from a first contact to the assessment. */
@Storyteller
@Order(1)
class FrontDoorStories extends Stories {

    private final RecordAccess access;

    FrontDoorStories(Telling telling, RecordAccess access) {
        super(telling);
        this.access = access;
    }

    @Override
    void tell() {
        finishedAtTheFrontDoor();
        finishedAfterAnAssessment();
        beingAssessed();
        waitingAtTheFrontDoor();
        specialPaths();
        late();
        stuck();
        justIn();
    }

    // at the front door

    private void justIn() {
        contact(now().minus(Duration.ofMinutes(25)),
                Told.of("Clover", "Testerly", aged(7), "F").says("Mum cries a lot. I make the sandwiches."));
        contact(now().minus(Duration.ofMinutes(50)),
                Told.of("Campion", "Sampleton", aged(4), "M")
                    .by(ContactChannel.POLICE_NOTIFICATION, "6", "PC Alder Invented", "Exampleshire police")
                    .because("Police called to an argument at home", "Neighbours rang. Nobody was hurt; all awake."));
        var askedAt = hoursAgo(4);
        var staff = contact(askedAt, Told.of("Juniper", "Mockford", aged(10), "F")
            .restricted(RestrictedAccess.STAFF_FAMILY)
            .because("Worry about a child whose aunt works here", "The school asks for advice before ringing home."));
        does(DECIDES, askedAt,
                () -> this.access.restrict(staff.child(), RestrictedAccess.STAFF_FAMILY, Set.of(OFFICER, DECIDES),
                        "A relative works in the county; two people at the front door deal with it.", DECIDES));
    }

    private void waitingAtTheFrontDoor() {
        var seen = hoursAgo(6);
        family(seen,
                Told.of("Fern", "Sampleton", aged(12), "F")
                    .by(ContactChannel.POLICE_NOTIFICATION, "6", "PC Alder Invented", "Exampleshire police")
                    .because("Three children saw their father hurt their mother",
                            "Officers found the children upstairs. The father has left and may come back."),
                Told.of("Reed", "Sampleton", aged(8), "M"), Told.of("Moss", "Sampleton", aged(2), "M"))
            .forEach(child -> child.at(seen.plus(Duration.ofMinutes(30)))
                .then(FRONT_DOOR, "acknowledge-referrer")
                .then(FRONT_DOOR, "check-immediate-safety")
                .then(DECIDES, "rate-urgency", "riskFlags", List.of("DA")));

        toBeChecked(contact(hoursAgo(7), Told.of("Aspen", "Testerly", aged(9), "M")))
            .at(now().minus(Duration.ofHours(2)))
            .then(FRONT_DOOR, "choose-partner-checks", "checksNeeded", true, "checks",
                    List.of(Map.of("partner", "partner-police", "question",
                            "What is known of the address since March?"),
                            Map.of("partner", "partner-health", "question", "Were there visits to the emergency unit?"),
                            Map.of("partner", "partner-education", "question", "How often was the child away?")),
                    "whyNone", UsualAnswers.UNANSWERED)
            .then("partner-health", "share-information", "answer", "RETURNED", "summary",
                    "Two visits last spring, both explained.", "notForFamily", false, "contactName",
                    "Clover Healthvisitor")
            .then(DECIDES, "decide-threshold", "outcome", "WAIT_FOR_CHECKS", "thresholdLevel", UsualAnswers.UNANSWERED,
                    "safeMeanwhileBecause", "A grandparent stays until the answers are back.", "rationale",
                    "What the police know decides between two levels of need.", "consent", UsualAnswers.UNANSWERED,
                    "consentGivenBy", UsualAnswers.UNANSWERED);

        contact(hoursAgo(5), Told.of("Hazel", "Exampler", aged(11), "F")).then(OFFICER, "acknowledge-referrer")
            .then(FRONT_DOOR, "check-immediate-safety")
            .then(DECIDES, "rate-urgency")
            .then(FRONT_DOOR, "seek-consent", "consentDecision", "REFUSED", "givenByName", "Mallow Exampler", "reason",
                    "Is afraid of what the school will think.", "revisitDue", UsualAnswers.UNANSWERED, "lawfulBasis",
                    UsualAnswers.UNANSWERED);

        var earlier = toBeDecided(contact(hour(ago(100), 10), Told.of("Basil", "Inventley", aged(13), "M")))
            .then(DECIDES, "decide-threshold", ending("NFA", 1));
        told(earlier);
        toBeDecided(contact(hoursAgo(6), Told.known(earlier.child().value())));

        contact(lastTimeOutOfHours(),
                Told.of("Tansy", "Exampler", aged(6), "F")
                    .by(ContactChannel.EDT, "6", "PC Alder Invented", "Exampleshire police")
                    .because("Found alone on the street in the dark", "Walked to a neighbour in pyjamas."))
            .then("emergency-duty-team", "acknowledge-referrer")
            .then("emergency-duty-team", "check-immediate-safety")
            .then("emergency-duty-team", "rate-urgency")
            .then("emergency-duty-team", "seek-consent", "givenByName", "Mallow Exampler")
            .then("emergency-duty-team", "choose-partner-checks")
            .then("emergency-duty-team", "decide-threshold");
    }

    private void finishedAtTheFrontDoor() {
        told(decided("Rowan", "Testerly", 14, "M", 60, ending("NFA", 1)));
        told(decided("Bryony", "Sampleton", 3, "F", 58, ending("INFORMATION_ADVICE", 1)));
        told(decided("Linden", "Exampler", 8, "M", 56, outcome("EARLY_HELP", 2)).then(OFFICER, "confirm-early-help"));
        told(decided("Sorrel", "Inventley", 5, "F", 54,
                outcome("TRANSFER_OUT", 3, "otherAuthority", "Inventshire County Council"))
            .then(MANAGER, "transfer-to-other-authority"));
        told(decided("Heather", "Mockford", 15, "F", 52,
                outcome("TRANSFER_IN_CP", 3, "otherAuthority", "Inventshire County Council")));
        told(decided("Myrtle", "Sampleton", 22, "F", 4, ending("CARE_LEAVER_RETURN", 3)));
        told(decided("Poppy", "Inventley", 9, "F", 1, ending("lado", 3)));
    }

    // the assessment

    private void beingAssessed() {
        told(decided("Saffron", "Testerly", 6, "F", 1, outcome("S17_ASSESSMENT", 3)));
        told(decided("Cedar", "Sampleton", 10, "M", 1, outcome("S17_ASSESSMENT", 3))).on(ago(1), 14, 0)
            .then(MANAGER, "allocate");
        allocated("Yarrow", "Exampler", 12, "M", 2, WORKER);
        allocated("Ivy", "Testerly", 4, "F", 3, "bracken.sample");
        allocated("Olive", "Inventley", 8, "F", 4, "bracken.sample").then("bracken.sample", "plan-assessment");
        allocated("Birch", "Mockford", 16, "M", 3, "dahlia.sample").then("dahlia.sample", "plan-assessment");
        taken(told(decided("Marigold", "Sampleton", 13, "F", 3, outcome("YOUNG_CARER_ASSESSMENT", 3))), ago(3),
                "dahlia.sample");

        var midpoint = back(calendar().workingDayOnOrAfter(today()), 20);
        visited(allocatedOn(Told.of("Violet", "Exampler", aged(9), "F"), midpoint, WORKER), midpoint);

        var tomorrow = back(calendar().nextWorkingDay(today()), 45);
        written(reviewed(visited(allocatedOn(Told.of("Elder", "Testerly", aged(11), "M"), tomorrow, WORKER), tomorrow),
                tomorrow), tomorrow, WORKER, "CIN_PLAN");

        var returned = ago(32);
        written(reviewed(
                visited(allocatedOn(Told.of("Jasmine", "Inventley", aged(7), "F"), returned, WORKER), returned),
                returned), returned, WORKER, "CIN_PLAN")
            .then(MANAGER, "authorise-assessment", "decision", "RETURN", "returnReason",
                    "The father's view is missing. Please see him before this comes back to me.", "outcome",
                    UsualAnswers.UNANSWERED, "rationale", UsualAnswers.UNANSWERED, "primaryNeedCode",
                    UsualAnswers.UNANSWERED, "childRequiresCSCSupport", UsualAnswers.UNANSWERED, "childsWordsRead",
                    UsualAnswers.UNANSWERED, "differsFromAdviceBecause", UsualAnswers.UNANSWERED);

        var unborn = ago(10);
        allocatedOn(Told.expected("Sampleton", today().plusWeeks(9)), unborn, WORKER)
            .on(calendar().plusWorkingDays(unborn, 2), 10, 0)
            .then(WORKER, "plan-assessment")
            .then(WORKER, "see-child", "childSeen", "NOT_YET_BORN", "seenAlone", UsualAnswers.UNANSWERED, "bedroomSeen",
                    UsualAnswers.UNANSWERED, "method", UsualAnswers.UNANSWERED, "words", UsualAnswers.UNANSWERED,
                    "whatChildWants", UsualAnswers.UNANSWERED, "howUsedInDecision", UsualAnswers.UNANSWERED,
                    "preparationsForBirth", "A cot, and a midwife whom they trust.", "homeConditions",
                    "Two rooms, dry and warm.");

        var underWay = visited(allocated("Teasel", "Testerly", 14, "F", 15, WORKER), ago(15));
        contact(hour(ago(1), 15), Told.known(underWay.child().value()));
    }

    private void finishedAfterAnAssessment() {
        var withPlan = assessed("Willow", "Sampleton", 8, "F", 30, "CIN_PLAN", true);
        contact(hour(ago(1), 9), Told.known(withPlan.child().value()));
        assessed("Ash", "Testerly", 6, "M", 82, "NFA_CLOSE", false);
        assessed("Thyme", "Exampler", 12, "F", 84, "EARLY_HELP", false, "familyConsentsToEarlyHelp", true).then(WORKER,
                "confirm-early-help-after-assessment");
        assessed("Alder", "Inventley", 9, "M", 86, "REFER_OTHER_AGENCY", false).then(WORKER, "refer-to-other-agency");
        assessed("Primrose", "Mockford", 15, "F", 29, "CLA_REQUEST", true);
        assessed("Sage", "Sampleton", 2, "M", 76, "LEGAL_GATEWAY", true);
        assessed("Oleander", "Testerly", 10, "M", 74, "STRATEGY_DISCUSSION", true);
        assessed(Told.of("Lavender", "Exampler", aged(13), "F").disabled("MOB"), 31, "SHORT_BREAKS", true);
    }

    // what needs more than an assessment

    private void specialPaths() {
        decided(contact(hour(ago(1), 9),
                Told.of("Marjoram", "Inventley", aged(5), "F")
                    .by(ContactChannel.PHONE, "3E", "Dr Senna Invented", "Exampleton hospital")
                    .because("A burn that nobody can explain", "The burn is a day old, and the story has changed.")),
                ago(1), 9, "RED", outcome("STRATEGY_DISCUSSION", 4));

        var alone = decided(
                contact(hour(ago(4), 9),
                        Told.of("Acacia", "Mockford", aged(16), "M")
                            .alone("Tigrinya")
                            .by(ContactChannel.PHONE, "6", "PC Alder Invented", "Exampleshire police")
                            .because("A young person came alone in a lorry",
                                    "Says he is 16 and has an uncle in another city.")
                            .says("I am tired. I do not know anybody here.")),
                ago(4), 9, "RED", outcome("UASC_ACCOMMODATE", 4))
            .then("placements-team", "accommodate-tonight");
        taken(alone, ago(4), WORKER);

        told(decided(
                contact(hour(ago(3), 10), Told.of("Bramble", "Exampler", aged(12), "M")
                    .because("Lives with a neighbour since the summer", "The mother works abroad until next year.")),
                ago(3), 10, "AMBER", outcome("PRIVATE_FOSTERING_ASSESSMENT", 3, "privateFosteringCarer",
                        "Aster Neighbour", "arrangementStart", "today-70", "notifiedOn", "today")));

        var exploited = ago(12);
        var withMeeting = contact(hour(exploited, 10), Told.of("Cosmos", "Testerly", aged(15), "M")
            .because("New phone, new friends, out all night", "Two train tickets to the coast and a second phone."));
        flagged(withMeeting, exploited, "CCE", "MISSING");
        taken(withMeeting, exploited, WORKER).on(calendar().plusWorkingDays(exploited, 2), 10, 0)
            .then(WORKER, "plan-assessment")
            .then(WORKER, "see-child")
            .then(WORKER, "gather-information")
            .then(WORKER, "complete-exploitation-screening");
        withMeeting.at(now().minus(Duration.ofHours(40)))
            .starts("emergency-duty-team", "record-missing-episode", "caseReference", withMeeting.child().value());
        withMeeting.at(now().minus(Duration.ofHours(20))).then(WORKER, "record-return");

        var missing = visited(allocated("Tamarisk", "Sampleton", 14, "F", 11, WORKER), ago(11));
        missing.on(today().minusDays(1), 22, 0)
            .starts("emergency-duty-team", "record-missing-episode", "caseReference", missing.child().value(),
                    "riskLevel", "HIGH");
    }

    // late and stuck

    private void late() {
        toBeDecided(contact(hour(ago(4), 10), Told.of("Nigella", "Testerly", aged(10), "F")));
        var assessment = ago(49);
        visited(allocatedOn(Told.of("Hawthorn", "Inventley", aged(13), "M"), assessment, WORKER), assessment)
            .on(calendar().plusWorkingDays(assessment, 19), 10, 0)
            .then(MANAGER, "review-midpoint");
        var unanswered = toBeDecided(contact(hour(ago(2), 9), Told.of("Gentian", "Mockford", aged(16), "F")),
                "checksNeeded", true, "checks",
                List.of(Map.of("partner", "partner-probation", "question", "Who lives at the address?")), "whyNone",
                UsualAnswers.UNANSWERED)
            .then(DECIDES, "decide-threshold");
        taken(told(unanswered), ago(2), WORKER);
    }

    private void stuck() {
        var story = contact(hour(ago(1), 10), Told.of("Sundew", "Exampler", aged(4), "M")
            .because("Bruises that do not fit the story", "Bruises on both arms, explained in two ways."));
        story.on(ago(1), 10, 15)
            .then(OFFICER, "acknowledge-referrer")
            .then(FRONT_DOOR, "check-immediate-safety")
            .then(DECIDES, "rate-urgency", "ragRating", "RED")
            .then(FRONT_DOOR, "choose-partner-checks")
            .thenInVain("child-protection", DECIDES, "decide-threshold", outcome("STRATEGY_DISCUSSION", 4));
    }

    // how far its stories go

    private Story toBeDecided(Story story, Object... checks) {
        return toBeChecked(story).then(FRONT_DOOR, "choose-partner-checks", checks);
    }

    private Story toBeChecked(Story story) {
        return story.then(OFFICER, "acknowledge-referrer")
            .then(FRONT_DOOR, "check-immediate-safety")
            .then(DECIDES, "rate-urgency")
            .then(FRONT_DOOR, "seek-consent");
    }

    /**
     * The last time at which the emergency duty team was there, and had time to decide.
     */
    private Instant lastTimeOutOfHours() {
        return Stream.of(hour(today(), 17), hour(today(), 6))
            .filter(moment -> moment.plus(Duration.ofHours(2)).isBefore(now()))
            .findFirst()
            .orElse(hour(today().minusDays(1), 21));
    }

    private void flagged(Story story, LocalDate day, String... flags) {
        story.on(day, 10, 15)
            .then(OFFICER, "acknowledge-referrer")
            .then(FRONT_DOOR, "check-immediate-safety")
            .then(DECIDES, "rate-urgency", "riskFlags", List.of(flags))
            .then(FRONT_DOOR, "seek-consent")
            .then(FRONT_DOOR, "choose-partner-checks")
            .then(DECIDES, "decide-threshold");
        told(story);
    }

}
