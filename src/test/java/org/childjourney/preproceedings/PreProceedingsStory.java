package org.childjourney.preproceedings;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.ProcessEngine;
import org.childjourney.AtWork;
import org.childjourney.JourneyTest;
import org.childjourney.casefile.Answer;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Cases;
import org.childjourney.casefile.Episodes;
import org.childjourney.casefile.InventedChildren;
import org.childjourney.casefile.NewChild;
import org.childjourney.casefile.NewFamily;
import org.childjourney.casefile.NewFamilyMember;
import org.childjourney.deadlines.Deadlines;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.childjourney.AtWork.but;

/**
 * A child's way through pre-proceedings, step by step: the request on Monday 2 March
 * 2026, the legal gateway a week later, the letter on 12 March, the first meeting on 23
 * March.
 */
@JourneyTest
abstract class PreProceedingsStory {

    static final String CHAIR = "legal-gateway-chair";

    static final String MANAGER = "team-manager";

    static final String WORKER = "social-worker";

    static final String SOLICITOR = "legal-solicitor";

    static final String HEAD = "head-of-service";

    static final String PROGRESS = "case-progression-manager";

    static final String COORDINATOR = "fgdm-coordinator";

    @Autowired
    AtWork work;

    @Autowired
    Cases cases;

    @Autowired
    Episodes episodes;

    @Autowired
    Deadlines deadlines;

    @Autowired
    Matters matters;

    @Autowired
    ProcessEngine engine;

    CaseReference child;

    @BeforeEach
    void aLegalGatewayIsAskedForOnAMonday() {
        this.work.at("2026-03-02T10:00");
        this.child = familyOf(InventedChildren.blossom().build());
        this.work.begin(this.child, "legal-gateway-requested");
    }

    /** A child with both parents, who are recorded with parental responsibility. */
    CaseReference familyOf(NewChild only) {
        return this.work.child(new NewFamily(null, List.of(only), parents()));
    }

    static List<NewFamilyMember> parents() {
        return List.of(NewFamilyMember.adult("Mallow Testerly", "mother", Answer.YES),
                NewFamilyMember.adult("Bracken Inventon", "father", Answer.YES));
    }

    void openChildInNeedPlan(CaseReference whose) {
        this.work.inOneStep(() -> {
            this.episodes.open(whose, LocalDate.of(2026, 1, 5), "1A");
            this.episodes.startCinPlan(whose, LocalDate.of(2026, 1, 12));
            return null;
        });
    }

    void requested(CaseReference whose) {
        this.work.answer(MANAGER, whose, "take-up-gateway-request", LegalAnswers.TAKEN_UP);
        this.work.answer(WORKER, whose, "write-gateway-request", LegalAnswers.REQUEST);
        this.work.answer(CHAIR, whose, "check-gateway-request", LegalAnswers.ACCEPTED);
    }

    void gatewayHeld() {
        requested(this.child);
        this.work.at("2026-03-09T11:00");
        this.work.answer(CHAIR, this.child, "hold-legal-gateway", gatewayOn("2026-03-09"));
    }

    static Map<String, Object> gatewayOn(String day) {
        return AtWork.answers("heldOn", day, "solicitor", "Wren Legal-Solicitor", "legalAdvice",
                "The threshold is met on what is known", "attendees", "Chair, solicitor, worker, manager", "summary",
                "A year of drinking, two nights alone");
    }

    void begun() {
        gatewayHeld();
        this.work.answer(CHAIR, this.child, "decide-at-legal-gateway", LegalAnswers.PRE_PROCEEDINGS);
    }

    void letterDrafted() {
        begun();
        this.work.at("2026-03-10T10:00");
        this.work.answer(WORKER, this.child, "draft-letter-before-proceedings", LegalAnswers.LETTER);
    }

    void letterDelivered() {
        letterDrafted();
        this.work.answer(SOLICITOR, this.child, "approve-parents-letters", LegalAnswers.APPROVED);
        this.work.at("2026-03-12T16:00");
        this.work.answer(MANAGER, this.child, "deliver-parents-letters", LegalAnswers.DELIVERED);
    }

    void childHeard() {
        letterDelivered();
        this.work.at("2026-03-19T15:00");
        this.work.answer(WORKER, this.child, "prepare-child-for-meeting", LegalAnswers.TALK);
    }

    void met() {
        childHeard();
        this.work.at("2026-03-23T14:00");
        this.work.answer(MANAGER, this.child, "hold-first-ppm", LegalAnswers.AGREED);
    }

    void underWay() {
        met();
        this.work.at("2026-03-26T10:00");
        this.work.answer(MANAGER, this.child, "send-ppm-minutes", LegalAnswers.SENT);
        this.work.answer(PROGRESS, this.child, "set-ppm-timetable", LegalAnswers.TIMETABLE);
    }

    void reviewHeld() {
        underWay();
        this.work.at("2026-05-01T15:00");
        this.work.answer(MANAGER, this.child, "hold-review-ppm", LegalAnswers.REVIEW);
    }

    void reviewed(Map<String, Object> conclusion) {
        reviewHeld();
        this.work.answer(MANAGER, this.child, "conclude-ppm-review", conclusion);
    }

    void finallyHeld() {
        reviewed(LegalAnswers.STEP_OUT);
        this.work.at("2026-06-18T10:00");
        this.work.answer(WORKER, this.child, "write-final-report", LegalAnswers.REPORT);
        this.work.at("2026-06-22T12:00");
        this.work.answer(CHAIR, this.child, "hold-final-gateway", gatewayOn("2026-06-22"));
    }

    void decidedFinally(Map<String, Object> decision) {
        finallyHeld();
        this.work.answer(CHAIR, this.child, "decide-at-final-gateway", decision);
    }

    void told(CaseReference whose, String on) {
        told(whose, on, LegalAnswers.OUTCOME_LETTER);
    }

    void told(CaseReference whose, String on, Map<String, Object> letters) {
        this.work.answer(MANAGER, whose, "draft-outcome-letter", letters);
        this.work.answer(SOLICITOR, whose, "approve-parents-letters", LegalAnswers.APPROVED);
        this.work.answer(MANAGER, whose, "deliver-parents-letters", AtWork.answers("deliveries",
                AtWork.rows(LegalAnswers.delivered(1, "DELIVERED", on), LegalAnswers.delivered(2, "DELIVERED", on))));
    }

    void issued() {
        decidedFinally(LegalAnswers.TO_COURT);
        this.work.at("2026-06-26T16:00");
        this.work.answer(SOLICITOR, this.child, "issue-proceedings", LegalAnswers.ISSUED);
    }

    void directed() {
        issued();
        this.work.at("2026-06-29T12:00");
        this.work.answer(SOLICITOR, this.child, "take-directions", LegalAnswers.DIRECTIONS);
    }

    Matter matter() {
        return matter(this.child);
    }

    Matter matter(CaseReference whose) {
        return this.work.inOneStep(() -> this.matters.findByCaseReferenceOrderByIdDesc(whose.value()).get(0));
    }

    void refused(String person, String task, Map<String, Object> answers, String sentence) {
        refused(person, this.child, task, answers, sentence);
    }

    void refused(String person, CaseReference whose, String task, Map<String, Object> answers, String sentence) {
        assertThatThrownBy(() -> this.work.answer(person, whose, task, answers)).hasMessageContaining(sentence);
        assertThat(this.work.open(whose)).contains(task);
    }

    void refusedWith(String person, String task, Map<String, Object> answers, String field, Object answer,
            String sentence) {
        refused(person, task, but(answers, field, answer), sentence);
    }

    /** The end of the day on which this clock is due. */
    LocalDate due(String clock) {
        return org.childjourney.calendar.WorkingCalendar.dateOf(this.work.clock(this.child, clock).dueAt());
    }

    List<LocalDateTime> warnings(String clock) {
        return this.work.clock(this.child, clock).warnings().stream().map(PreProceedingsStory::local).toList();
    }

    static LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, org.childjourney.calendar.WorkingCalendar.LONDON);
    }

    /** Nothing of the matter is left: no process, no clock, no open row. */
    void nothingIsLeftOf(CaseReference whose) {
        assertThat(this.work.processes(whose)).doesNotContain("pre-proceedings", "letter-to-parents",
                "family-group-decision-making", "court-track");
        assertThat(this.deadlines.running(whose)).noneMatch((clock) -> clock.clockId().startsWith("pre-proceedings"));
        assertThat(matter(whose).isOpen()).isFalse();
        assertThat(matter(whose).stage()).isEqualTo(Stage.ENDED);
    }

    /** Where the record says that the matter stands is where the work waits. */
    void theRecordAgreesWithTheWork() {
        var stage = matter().stage();
        if (stage.task() != null) {
            assertThat(this.work.open(this.child)).as("work at " + stage).contains(stage.task());
        }
    }

}
