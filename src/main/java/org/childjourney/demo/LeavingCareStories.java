package org.childjourney.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

import org.childjourney.calendar.Birthdays;
import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Cases;
import org.childjourney.casefile.NewChild;
import org.childjourney.casefile.NewFamily;
import org.childjourney.casefile.TeamDetails;
import org.childjourney.casefile.Teams;
import org.childjourney.demo.process.PeopleAtWork.Person;
import org.childjourney.engine.Journeys;
import org.childjourney.lifeevents.EighteenthBirthdays;
import org.childjourney.lookedafter.BecameLookedAfter;
import org.childjourney.lookedafter.CeasedToBeLookedAfter;
import org.childjourney.lookedafter.LookedAfterChildren;
import org.childjourney.transition.Eligibility;
import org.springframework.core.annotation.Order;
import org.springframework.transaction.support.TransactionTemplate;

/** Care leavers, from 15 years and 9 months to shortly before 25. */
@Storyteller
@Order(20)
class LeavingCareStories extends Stories {

    private static final String ADVISER = "personal-adviser";

    private static final String LEAVING_CARE = "leaving-care-manager";

    private final Telling telling;

    private final Teams teams;

    private final Cases cases;

    private final LookedAfterChildren care;

    private final Eligibility eligibility;

    private final EighteenthBirthdays birthdays;

    private final Journeys journeys;

    private final TransactionTemplate transaction;

    private final Clock clock;

    LeavingCareStories(Telling telling, Teams teams, Cases cases, LookedAfterChildren care, Eligibility eligibility,
            EighteenthBirthdays birthdays, Journeys journeys, TransactionTemplate transaction, Clock clock) {
        super(telling);
        this.telling = telling;
        this.teams = teams;
        this.cases = cases;
        this.care = care;
        this.eligibility = eligibility;
        this.birthdays = birthdays;
        this.journeys = journeys;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    void tell() {
        this.teams.put(new TeamDetails("leaving-care", "Leaving care team", LEAVING_CARE, "Every care leaver"));
        this.teams.put(ADVISER, "Ash Personal-Adviser", "leaving-care", false);
        begun();
        planned();
        gettingReady();
        justEighteen();
        withoutWork();
        workBegun();
        inBedAndBreakfast();
        pausedAtTwentyOne();
        cameBack();
        nearlyTwentyFive();
        qualifies();
    }

    private void begun() {
        inCare("Marram", "F", aged(15, 9, 6), 240, 5);
    }

    private void planned() {
        var day = today().minusDays(40);
        plan(withAdviser(inCare("Sloe", "M", aged(16, 2, 0), 420, 40), day), day.plusDays(12));
    }

    private void gettingReady() {
        var day = today().minusDays(30);
        var story = plan(withAdviser(inCare("Cicely", "F", aged(17, 5, 0), 150, 30), day), day.plusDays(8));
        story.on(day.plusDays(14), 10, 0)
            .then(WORKER, "check-documents")
            .then(ADVISER, "share-plan-on-a-page")
            .then(ADVISER, "plan-education-and-work");
    }

    private void justEighteen() {
        var story = withAdviser(inCare("Quillwort", "M", aged(18, 0, 1), 300, 25), today().minusDays(25));
        leaves(story.child(), today().minusDays(1), "E17");
        this.telling.people().does(person(MANAGER), WorkingCalendar.at(today(), LocalTime.of(0, 10)), () -> {
            this.birthdays.tell();
        });
        this.telling.people().backgroundGoesOn(WorkingCalendar.at(today(), LocalTime.of(0, 10)));
    }

    private Story without(String name, String sex, int daysAgo) {
        var day = today().minusDays(daysAgo);
        var story = withAdviser(left(name, sex, aged(19, 3, 0), daysAgo + 5), day.minusDays(5));
        return story.on(day, 11, 0)
            .then(ADVISER, "keep-in-touch", "activity", "G5")
            .on(day.plusDays(3), 10, 0)
            .then(ADVISER, "understand-barriers")
            .then(ADVISER, "plan-next-step");
    }

    private void withoutWork() {
        without("Sedge", "M", 50).on(today().minusDays(25), 10, 0)
            .then(ADVISER, "review-step", "outcome", "NOT_DONE")
            .then(ADVISER, "plan-next-step", "step", "Meet Dana for coffee at the college")
            .on(today().minusDays(2), 10, 0)
            .then(ADVISER, "review-step", "outcome", "NOT_DONE");
        without("Wisteria", "F", 6);
    }

    private void workBegun() {
        without("Myrrh", "F", 45).on(today().minusDays(20), 10, 0)
            .then(ADVISER, "review-step", "outcome", "DONE", "activity", "F5", "activitySince", "today", "offers",
                    List.of(Map.of("employer", "Sampleton Hospital", "kind", "JOB", "taken", true)));
    }

    private void inBedAndBreakfast() {
        var story = withAdviser(left("Gromwell", "M", aged(20, 1, 0), 20), today().minusDays(20));
        story.on(today().minusDays(2), 15, 0)
            .starts(ADVISER, "report-care-leaver-news", "caseReference", story.child().value());
    }

    private void pausedAtTwentyOne() {
        var story = withAdviser(left("Rue", "M", aged(20, 9, 12), 30), today().minusDays(30));
        story.on(today().minusDays(5), 10, 0).then(ADVISER, "decide-after-21", "choice", "PAUSE_WANTS_CONTACT");
    }

    private void cameBack() {
        returned("Whin", "F", aged(23, 1, 0), 1);
    }

    private void nearlyTwentyFive() {
        var story = returned("Spikenard", "M", aged(24, 7, 0), 40);
        story.on(today().minusDays(39), 10, 0).then(ADVISER, "take-up-return");
        adviserMet(story, today().minusDays(38), "OVER_EIGHTEEN");
    }

    private void qualifies() {
        var child = registered("Woad", "F", aged(17, 0, 0), today().minusDays(400));
        looksAfter(child, today().minusDays(60));
        leaves(child, today().minusDays(20), "E4A");
        night(today().minusDays(19));
    }

    // how far its stories go

    private LocalDate aged(int years, int months, int days) {
        return today().minusYears(years).minusMonths(months).minusDays(days);
    }

    private CaseReference registered(String name, String sex, LocalDate born, LocalDate on) {
        var child = new CaseReference[1];
        this.telling.people()
            .does(person(WORKER), WorkingCalendar.at(on, LocalTime.NOON), () -> child[0] = this.cases
                .register(new NewFamily(null, List.of(NewChild.born(name, "Mockford", born, sex)), List.of()), WORKER)
                .children()
                .get(0));
        return child[0];
    }

    private void looksAfter(CaseReference child, LocalDate on) {
        this.telling.people()
            .does(person(WORKER), WorkingCalendar.at(on, LocalTime.of(13, 0)),
                    () -> this.care.begin(child,
                            new BecameLookedAfter(on, "V2", "U6", "PR1", "Fern Carerly, 1 Invented Lane, Exampleton",
                                    null, false, false, "Nobody at home could look after the young person")));
    }

    private void leaves(CaseReference child, LocalDate on, String how) {
        this.telling.people()
            .does(person(WORKER), WorkingCalendar.at(on, LocalTime.of(14, 0)),
                    () -> this.care.end(child, new CeasedToBeLookedAfter(on, how, "1 Invented Lane, Exampleton")));
        this.telling.people().backgroundGoesOn(WorkingCalendar.at(on, LocalTime.of(14, 0)));
    }

    private void night(LocalDate on) {
        var at = WorkingCalendar.at(on, LocalTime.of(0, 5));
        this.telling.people().does(person(WORKER), at, () -> this.eligibility.workOut());
        this.telling.people().backgroundGoesOn(at);
    }

    /** Looked after since so many days, and on the journey since so many. */
    private Story inCare(String name, String sex, LocalDate born, int inCareDays, int begunDays) {
        var child = registered(name, sex, born, today().minusDays(inCareDays + 10L));
        looksAfter(child, today().minusDays(inCareDays));
        night(today().minusDays(begunDays));
        return story(child, today().minusDays(begunDays));
    }

    /** Left care at 18, and on the journey since so many days. */
    private Story left(String name, String sex, LocalDate born, int begunDays) {
        var eighteen = Birthdays.attains(born, 18);
        var child = registered(name, sex, born, eighteen.minusDays(310));
        looksAfter(child, eighteen.minusDays(300));
        leaves(child, eighteen, "E5");
        night(today().minusDays(begunDays));
        return story(child, today().minusDays(begunDays));
    }

    private Story returned(String name, String sex, LocalDate born, int daysAgo) {
        var eighteen = Birthdays.attains(born, 18);
        var child = registered(name, sex, born, eighteen.minusDays(310));
        looksAfter(child, eighteen.minusDays(300));
        leaves(child, eighteen, "E5");
        var at = WorkingCalendar.at(today().minusDays(daysAgo), LocalTime.of(9, 0));
        this.telling.people()
            .does(person(ADVISER), at, () -> this.transaction
                .executeWithoutResult((status) -> this.journeys.begin(child, "care-leaver-returned", Map.of())));
        this.telling.people().backgroundGoesOn(at);
        return story(child, today().minusDays(daysAgo));
    }

    private Story story(CaseReference child, LocalDate since) {
        return this.telling.story(child, WorkingCalendar.at(since, LocalTime.of(1, 0)), this.clock.instant());
    }

    private Story withAdviser(Story story, LocalDate day) {
        return adviserMet(story, day, isAdult(story.child()) ? "OVER_EIGHTEEN" : "TOGETHER");
    }

    private boolean isAdult(CaseReference child) {
        return Birthdays.hasAttained(this.cases.child(child).dateOfBirth(), 18, today().minusDays(2));
    }

    private Story adviserMet(Story story, LocalDate day, String introduction) {
        return story.on(day, 9, 30)
            .then(LEAVING_CARE, "name-personal-adviser")
            .on(day.plusDays(2), 15, 0)
            .then(ADVISER, "introduce-personal-adviser", "introduction", introduction);
    }

    private static Story plan(Story story, LocalDate day) {
        return story.on(day, 10, 0)
            .then(ADVISER, "assess-needs")
            .on(day.plusDays(3), 14, 0)
            .then(ADVISER, "write-pathway-plan")
            .on(day.plusDays(4), 9, 0)
            .then(LEAVING_CARE, "agree-pathway-plan");
    }

    private static Person person(String userId) {
        return new Person(userId, Workers.roleOf(userId));
    }

}
