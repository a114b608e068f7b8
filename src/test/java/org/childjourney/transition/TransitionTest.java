package org.childjourney.transition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.childjourney.AtWork;
import org.childjourney.JourneyTest;
import org.childjourney.SignedInAs;
import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.InventedChildren;
import org.childjourney.casefile.TeamDetails;
import org.childjourney.casefile.Teams;
import org.childjourney.lifeevents.EighteenthBirthdays;
import org.childjourney.lookedafter.BecameLookedAfter;
import org.childjourney.lookedafter.CeasedToBeLookedAfter;
import org.childjourney.lookedafter.LookedAfterChildren;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * What the tests of the way to adulthood share: young people in care, and people at work.
 */
@JourneyTest
abstract class TransitionTest {

    static final String JOURNEY = TransitionClocks.JOURNEY;

    static final String EET = "education-employment-training";

    static final String ADVISER = "personal-adviser";

    static final String MANAGER = "leaving-care-manager";

    @Autowired
    AtWork work;

    @Autowired
    SignedInAs signedIn;

    @Autowired
    Teams teams;

    @Autowired
    LookedAfterChildren care;

    @Autowired
    Eligibility eligibility;

    @Autowired
    EducationAndWork education;

    @Autowired
    EighteenthBirthdays birthdays;

    @Autowired
    TransitionAccounts accounts;

    /** Born on 14 May 2010, fostered since 3 June 2024. */
    CaseReference youngPerson;

    @BeforeEach
    void aYoungPersonIsFostered() {
        this.work.at("2024-06-03T10:00");
        this.youngPerson = this.work.child(InventedChildren.blossom().bornOn(LocalDate.of(2010, 5, 14)).alone());
        this.teams.put(new TeamDetails("leaving-care", "Leaving care", MANAGER, "care leavers"));
        this.teams.put(ADVISER, "Ash Personal-Adviser", "leaving-care", false);
        fostered(this.youngPerson, "2024-06-03");
    }

    void fostered(CaseReference child, String on) {
        as("team-manager", () -> this.care.begin(child, new BecameLookedAfter(LocalDate.parse(on), "V2", "U6", "PR1",
                "Fern Carerly, 1 Invented Lane", null, false, false, "Nobody at home could look after them")));
    }

    void careEnds(String on, String reason) {
        as("team-manager", () -> this.care.end(this.youngPerson,
                new CeasedToBeLookedAfter(LocalDate.parse(on), reason, "With Fern Carerly, 1 Invented Lane")));
    }

    <T> T as(String person, Supplier<T> step) {
        return this.signedIn.as(person, () -> this.work.inOneStep(step));
    }

    /** The night works out who is entitled to what. */
    void night() {
        this.eligibility.workOut();
        this.work.goOn(this.youngPerson);
    }

    /** The night notices who is without education or work. */
    void nightNotices() {
        this.education.notice();
        this.work.goOn(this.youngPerson);
    }

    /** The journey has begun at 15 years and 9 months. */
    void begun() {
        this.work.at("2026-02-16T10:00");
        night();
    }

    /** Adviser and plan are there; it is 1 June 2026. */
    void planned() {
        begun();
        answer(MANAGER, "name-personal-adviser", TransitionAnswers.ADVISER_NAMED);
        answer(ADVISER, "introduce-personal-adviser", TransitionAnswers.introduced("2026-02-16"));
        this.work.at("2026-06-01T10:00");
        answer(ADVISER, "assess-needs", TransitionAnswers.assessed("2026-06-01"));
        answer(ADVISER, "write-pathway-plan", TransitionAnswers.planned("2026-06-01"));
        answer(MANAGER, "agree-pathway-plan", TransitionAnswers.agreed("2026-06-01"));
    }

    /** The young person is 18, and an adult in the record. */
    void turnedEighteen() {
        planned();
        this.work.at("2028-05-15T08:00");
        careEnds("2028-05-14", "E17");
        this.birthdays.tell();
        this.work.goOn(this.youngPerson);
        answer(MANAGER, "confirm-move-to-adulthood", TransitionAnswers.MOVED_TO_ADULTHOOD);
    }

    void answer(String person, String task, Map<String, Object> answers) {
        this.work.answer(person, this.youngPerson, task, answers);
    }

    void timer(String element) {
        this.work.timer(this.youngPerson, element);
        this.work.goOn(this.youngPerson);
    }

    void report(Map<String, Object> answers) {
        this.work.start(ADVISER, "report-care-leaver-news", answers);
        this.work.goOn(this.youngPerson);
    }

    void refused(String person, String task, Map<String, Object> answers, String sentence) {
        assertThatThrownBy(() -> answer(person, task, answers)).hasMessageContaining(sentence);
        assertThat(this.work.open(this.youngPerson)).contains(task);
    }

    Instant due(String clock) {
        return this.work.clock(this.youngPerson, clock).dueAt();
    }

    /** What runs on this journey; being looked after has clocks of its own. */
    List<String> clocks(CaseReference child) {
        return this.work.clocks(child).stream().filter((clock) -> clock.startsWith("transition-")).toList();
    }

    static Instant endOf(String day) {
        return WorkingCalendar.endOf(LocalDate.parse(day));
    }

    CareLeaver leaver() {
        return this.work.inOneStep(() -> this.accounts.leaver(this.youngPerson).orElseThrow());
    }

}
