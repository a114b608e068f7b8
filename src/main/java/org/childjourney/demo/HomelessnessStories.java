package org.childjourney.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.childjourney.casefile.Cases;
import org.childjourney.casefile.PersonSought;
import org.springframework.core.annotation.Order;

/**
 * Homeless young people at every stage of the joint work, from the first hour at a
 * district's desk to a home of their own.
 */
@Storyteller
@Order(2)
class HomelessnessStories extends Stories {

    private static final String ADVOCATE = "advocate-openvoice";

    private static final String NIGHT_WORKER = "emergency-duty-team";

    private final Cases cases;

    HomelessnessStories(Telling telling, Cases cases) {
        super(telling);
        this.cases = cases;
    }

    @Override
    void tell() {
        settled();
        choosingAndDeciding();
        beingAssessed();
        onTheFirstDay();
        onPathsOfTheirOwn();
    }

    private void onTheFirstDay() {
        asked("Fir", "Testerly", aged(16), "F", "gloucester", now().minus(Duration.ofMinutes(40)));

        told(decided("Larch", "Testerly", 17, "M", 1, outcome("HOMELESS_16_17", 3))).on(ago(1), 12, 30)
            .then(MANAGER, "accept-homelessness", "presentedTo", "COUNTY_FRONT_DOOR", "contact", "01632 960078",
                    "lastSettledAddress", "6 Sample Street, Exampleton", "reasonForLoss", "RELATIONSHIP_BREAKDOWN",
                    "tonightAt", "SOFA", "district", "housing-stroud")
            .then(WORKER, "confirm-safe-place");

        atNight();
        nowhereSuitable();
    }

    /**
     * The police rang late in the evening: a bed is found before anybody has taken them
     * on.
     */
    private void atNight() {
        var yesterday = today().minusDays(1);
        asked("Thistle", "Mockford", aged(16), "M", NIGHT_WORKER, "night-presentation", hour(yesterday, 22))
            .on(yesterday, 22, 40)
            .then(NIGHT_WORKER, "confirm-safe-place");
    }

    /** A night in a bed and breakfast, which goes on. */
    private void nowhereSuitable() {
        var yesterday = today().minusDays(1);
        var holly = asked("Holly", "Sampleton", aged(17), "F", "stroud", hour(yesterday, 15));
        holly.on(yesterday, 15, 30)
            .then(MANAGER, "accept-homelessness", "district", "housing-stroud")
            .then(WORKER, "explain-rights")
            .on(yesterday, 21, 30)
            .starts(NIGHT_WORKER, "record-unsuitable-night", "caseReference", holly.child().value())
            .then("director", "decide-unsuitable-night", "movedBy", today() + "T18:00", "decidedAs", "DIRECTOR",
                    "decision", "MOVE_NOW", "reason", "Not one night longer than it takes to find a room.",
                    "safeguards", "A worker stays in the house until morning.", "leadMemberTold", true, "advocateTold",
                    true);
    }

    private void beingAssessed() {
        var lupin = rightsKnown("Lupin", "Exampler", 16, "M", "cheltenham", 1);
        lupin.then(WORKER, "hold-joint-interview", "heldAt", ago(1) + "T11:30");

        interviewed(rightsKnown("Zinnia", "Inventley", 17, "F", "tewkesbury", 2), 2, "tewkesbury");

        interviewed(rightsKnown("Spruce", "Mockford", 16, "M", "cotswold", 3), 3, "cotswold", "babyOrChild", true)
            .then(WORKER, "send-housing-position");

        assessed("Freesia", "Testerly", 16, "F", "cotswold", 3, Map.of());

        interviewed(rightsKnown("Laurel", "Exampler", 16, "M", "gloucester", 4), 4, "gloucester").on(after(4, 2), 11, 0)
            .then("housing-gloucester", "assess-housing-need", "intentionalityAsserted", true, "intentionalityReason",
                    "Left home after a quarrel, although the mother had asked to stay.");
    }

    private void choosingAndDeciding() {
        compared("Peony", "Sampleton", 17, "F", "forest-of-dean", 3);

        chosen("Iris", "Inventley", 16, "F", "stroud", 6, "ACCEPTS_S20").then(MANAGER, "decide-outcome", "decided",
                "B");

        decidedDifferently(chosen("Lilac", "Mockford", 17, "F", "gloucester", 7, "ACCEPTS_S20"), "gloucester");

        decidedTogether(chosen("Quince", "Testerly", 16, "M", "stroud", 8, "ACCEPTS_S20"), 8, "stroud", "B");
    }

    private void decidedDifferently(Story story, String district) {
        story.then(MANAGER, "decide-outcome", "decided", "B")
            .then(manager(district), "decide-housing-outcome", "decided", "G", "rationale",
                    "We think that a court should look at this first.");
    }

    private void settled() {
        home(decidedTogether(chosen("Medlar", "Sampleton", 17, "M", "cheltenham", 20, "ACCEPTS_S20"), 20, "cheltenham",
                "B"), 20)
            .on(after(20, 10), 11, 0)
            .then(WORKER, "review-suitability");

        decidedTogether(chosen("Damson", "Exampler", 17, "F", "gloucester", 14, "DECLINES_S20"), 14, "gloucester", "C")
            .then("housing-gloucester", "provide-accommodation")
            .on(after(14, 10), 11, 0)
            .then("housing-gloucester", "review-suitability-housing");

        assessed("Cypress", "Inventley", 16, "F", "tewkesbury", 30,
                Map.of("requiresAccommodation", "NO", "causeFound", "NO", "causes", UsualAnswers.UNANSWERED))
            .then(MANAGER, "decide-outcome", "decided", "A")
            .then(manager("tewkesbury"), "decide-housing-outcome", "decided", "A")
            .then(WORKER, "confirm-return-home");
    }

    private void onPathsOfTheirOwn() {
        var almostAdult = today().minusYears(18).plusDays(40);
        safe(asked("Aster", "Mockford", almostAdult, "F", "stroud", hour(ago(2), 10)), 2, "stroud");

        var lost = interviewed(rightsKnown("Hyssop", "Testerly", 17, "M", "cheltenham", 4), 4, "cheltenham");
        lost.on(ago(1), 14, 0)
            .starts(WORKER, "record-lost-contact", "caseReference", lost.child().value(), "lastContactAt", "now-18");
    }

    // how far its stories go

    private Story asked(String firstName, String familyName, LocalDate born, String sex, String district, Instant at) {
        return asked(firstName, familyName, born, sex, "housing-" + district, "housing-presentation", at);
    }

    private Story asked(String firstName, String familyName, LocalDate born, String sex, String whom, String process,
            Instant at) {
        return started(whom, at, process,
                Map.of("givenName", firstName, "familyName", familyName, "dateOfBirth", born.toString(), "sex", sex),
                () -> this.cases.candidates(List.of(new PersonSought(firstName, familyName, born)))
                    .get(0)
                    .get(0)
                    .reference());
    }

    private Story rightsKnown(String firstName, String familyName, int age, String sex, String district,
            int workingDaysAgo) {
        return safe(asked(firstName, familyName, aged(age), sex, district, hour(ago(workingDaysAgo), 10)),
                workingDaysAgo, district)
            .on(after(workingDaysAgo, 0), 11, 10)
            .then(WORKER, "explain-rights");
    }

    private Story safe(Story story, int workingDaysAgo, String district) {
        return story.on(ago(workingDaysAgo), 10, 30)
            .then(MANAGER, "accept-homelessness", "district", "housing-" + district)
            .then(WORKER, "confirm-safe-place");
    }

    private Story interviewed(Story story, int workingDaysAgo, String district, Object... differently) {
        var held = after(workingDaysAgo, 1) + "T09:00";
        return story.on(after(workingDaysAgo, 1), 10, 30)
            .then(WORKER, "hold-joint-interview", all(new Object[] { "heldAt", held }, differently))
            .then("housing-" + district, "confirm-joint-interview", "heldAt", held)
            .then(ADVOCATE, "meet-young-person");
    }

    private Story assessed(String firstName, String familyName, int age, String sex, String district,
            int workingDaysAgo, Map<String, Object> need) {
        return interviewed(rightsKnown(firstName, familyName, age, sex, district, workingDaysAgo), workingDaysAgo,
                district)
            .then(WORKER, "work-with-family", "result", need.isEmpty() ? "NOT_AGREED" : "RETURNED_HOME")
            .on(after(workingDaysAgo, 2), 10, 0)
            .then(WORKER, "send-housing-position")
            .then(WORKER, "assess-need",
                    need.entrySet().stream().flatMap((said) -> Stream.of(said.getKey(), said.getValue())).toArray())
            .then("housing-" + district, "assess-housing-need", "duty", "NONE", "dutyFrom", UsualAnswers.UNANSWERED,
                    "planIssuedOn", UsualAnswers.UNANSWERED);
    }

    private Story compared(String firstName, String familyName, int age, String sex, String district,
            int workingDaysAgo) {
        return assessed(firstName, familyName, age, sex, district, workingDaysAgo, Map.of())
            .on(after(workingDaysAgo, 3), 9, 0)
            .then(WORKER, "write-comparison")
            .then(WORKER, "give-comparison");
    }

    private Story chosen(String firstName, String familyName, int age, String sex, String district, int workingDaysAgo,
            String choice) {
        var story = compared(firstName, familyName, age, sex, district, workingDaysAgo)
            .on(after(workingDaysAgo, 4), 12, 0)
            .then(ADVOCATE, "support-choice");
        return choice.equals("ACCEPTS_S20") ? story.then(WORKER, "record-choice", "chosen", choice, "signedOn", "today")
                : story.then(WORKER, "record-choice", "chosen", choice);
    }

    private Story decidedTogether(Story story, int workingDaysAgo, String district, String outcome) {
        return story.on(after(workingDaysAgo, 5), 10, 0)
            .then(MANAGER, "decide-outcome", "decided", outcome)
            .then(manager(district), "decide-housing-outcome", "decided", outcome);
    }

    private Story home(Story story, int workingDaysAgo) {
        return story.on(after(workingDaysAgo, 6), 16, 0).then("placements-team", "place-young-person");
    }

    private LocalDate after(int workingDaysAgo, int workingDays) {
        return (workingDays == 0) ? ago(workingDaysAgo) : calendar().plusWorkingDays(ago(workingDaysAgo), workingDays);
    }

    private static String manager(String district) {
        return "housing-" + district + "-manager";
    }

}
