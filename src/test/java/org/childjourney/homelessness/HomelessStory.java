package org.childjourney.homelessness;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.childjourney.AtWork;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Cases;
import org.childjourney.casefile.InventedChildren;
import org.childjourney.casefile.PersonSought;
import org.childjourney.casefile.TeamDetails;
import org.childjourney.casefile.Teams;
import org.springframework.stereotype.Component;

/**
 * How far the joint work for an invented young person has come: each step of the usual
 * way, done by the people who do it, on the days of one week in March.
 */
@Component
class HomelessStory {

    static final String OFFICER = "housing-stroud";

    static final String HOUSING_MANAGER = "housing-stroud-manager";

    static final String ADVOCATE = "advocate-openvoice";

    static final String WORKER = "social-worker";

    static final String MANAGER = "team-manager";

    static final String JOURNEY = HomelessnessEnding.JOURNEY;

    private static final List<String> NAMES = List.of("Fern", "Reed", "Clover", "Hazel", "Rowan", "Bryony", "Linden",
            "Sorrel", "Heather", "Larch", "Myrtle", "Poppy", "Saffron", "Cedar", "Yarrow", "Ivy", "Olive", "Birch");

    private static final AtomicInteger NEXT = new AtomicInteger();

    private final AtWork work;

    private final Cases cases;

    private final Teams teams;

    HomelessStory(AtWork work, Cases cases, Teams teams) {
        this.work = work;
        this.cases = cases;
        this.teams = teams;
    }

    /** Somebody of 16 years asked Stroud housing for help on a Monday at ten. */
    CaseReference askedHousing() {
        return askedHousing(born());
    }

    /** A birthday in the summer of 2009 that nobody else of that name has. */
    static LocalDate born() {
        return LocalDate.of(2009, 6, 1).plusDays(NEXT.incrementAndGet() % 80);
    }

    CaseReference askedHousing(LocalDate born) {
        var name = NAMES.get(NEXT.incrementAndGet() % NAMES.size()) + letters(NEXT.get());
        return askedHousing(name, Map.of("dateOfBirth", born.toString()));
    }

    /** Somebody of that first name asked, with these answers among the usual ones. */
    CaseReference askedHousing(String name, Map<String, Object> differently) {
        this.work.at("2026-03-02T10:05");
        workers();
        var answers = Answered.presented(name, born().toString());
        answers.putAll(differently);
        this.work.start(OFFICER, "housing-presentation", answers);
        var sought = new PersonSought(name, (String) answers.get("familyName"),
                LocalDate.parse((String) answers.get("dateOfBirth")));
        var child = this.cases.candidates(List.of(sought)).get(0).get(0).reference();
        this.work.goOn(child);
        return child;
    }

    private static String letters(int number) {
        return number == 0 ? "" : letters(number / 26) + (char) ('a' + number % 26);
    }

    /** Those whom the answers of this story name are in their team. */
    void workers() {
        this.teams.put(new TeamDetails("test-team", "Test team", "team-manager", "everything"));
        this.teams.put("social-worker", "Kit Social-Worker", "test-team", true);
    }

    /** Children's services heard of somebody of 16 years on a Monday at ten. */
    CaseReference askedTheCounty() {
        return askedTheCounty(InventedChildren.blossom().bornOn(LocalDate.of(2009, 7, 1)));
    }

    CaseReference askedTheCounty(InventedChildren youngPerson) {
        this.work.at("2026-03-02T10:00");
        var child = this.work.child(youngPerson.alone());
        this.work.begin(child, "homeless-16-17-presented");
        this.work.goOn(child);
        return child;
    }

    void accepted(CaseReference child) {
        this.work.at("2026-03-02T10:30");
        this.work.answer(MANAGER, child, "accept-homelessness", Answered.acceptedFromHousing());
    }

    void safeTonight(CaseReference child) {
        this.work.at("2026-03-02T16:00");
        this.work.answer(WORKER, child, "confirm-safe-place", Answered.safeWithFamily());
    }

    /** Taken on, safe tonight, told their rights. */
    CaseReference told(CaseReference child, Map<String, Object> rights) {
        accepted(child);
        this.work.at("2026-03-02T11:10");
        this.work.answer(WORKER, child, "explain-rights", rights);
        safeTonight(child);
        return child;
    }

    CaseReference told() {
        return told(askedHousing(), Answered.rights());
    }

    /** Interviewed together, the advocate met. */
    CaseReference interviewed(CaseReference child, Map<String, Object> interview) {
        this.work.at("2026-03-03T10:00");
        this.work.answer(WORKER, child, "hold-joint-interview", interview);
        this.work.answer(OFFICER, child, "confirm-joint-interview", Answered.interviewConfirmed());
        return child;
    }

    CaseReference interviewed() {
        return interviewed(told(), Answered.interviewed());
    }

    void advocateMet(CaseReference child) {
        this.work.at("2026-03-03T15:30");
        this.work.answer(ADVOCATE, child, "meet-young-person", Answered.met());
    }

    /** Assessed by both. */
    CaseReference assessed(CaseReference child, Map<String, Object> need, Map<String, Object> housing) {
        this.work.at("2026-03-04T12:00");
        this.work.answer(WORKER, child, "send-housing-position", Answered.position());
        this.work.answer(WORKER, child, "assess-need", need);
        this.work.answer(OFFICER, child, "assess-housing-need", housing);
        return child;
    }

    CaseReference assessed() {
        var child = interviewed();
        advocateMet(child);
        return assessed(child, Answered.need(), Answered.housingNeed("NONE"));
    }

    /** Given the comparison on Thursday at ten. */
    CaseReference compared(CaseReference child) {
        this.work.at("2026-03-05T10:30");
        this.work.answer(WORKER, child, "write-comparison", Answered.sheet());
        this.work.answer(WORKER, child, "give-comparison", Answered.sheetGiven());
        return child;
    }

    CaseReference compared() {
        return compared(assessed());
    }

    /** Chosen on Friday at eleven, with the advocate. */
    CaseReference chosen(CaseReference child, String choice) {
        this.work.at("2026-03-06T12:00");
        this.work.answer(ADVOCATE, child, "support-choice", Answered.spokenFor());
        this.work.answer(WORKER, child, "record-choice", Answered.chosen(choice));
        return child;
    }

    CaseReference chosen(String choice) {
        return chosen(compared(), choice);
    }

    /** Both decide the same on Monday. */
    CaseReference decided(CaseReference child, String outcome) {
        this.work.at("2026-03-09T10:00");
        this.work.answer(MANAGER, child, "decide-outcome", Answered.decided(outcome));
        this.work.answer(HOUSING_MANAGER, child, "decide-housing-outcome", Answered.housingDecided(outcome));
        return child;
    }

    /** Accommodated under section 20 and moved in. */
    CaseReference atHomeUnderSection20() {
        var child = decided(chosen("ACCEPTS_S20"), "B");
        this.work.at("2026-03-09T16:00");
        this.work.answer("placements-team", child, "place-young-person", Answered.placed());
        return child;
    }

    /** Has said no to section 20 and lives where housing found a home. */
    CaseReference housedAfterANo() {
        var child = decided(chosen("DECLINES_S20"), "C");
        this.work.at("2026-03-09T16:00");
        this.work.answer(OFFICER, child, "provide-accommodation", Answered.housed());
        return child;
    }

}
