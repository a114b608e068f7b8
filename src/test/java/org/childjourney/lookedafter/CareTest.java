package org.childjourney.lookedafter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.childjourney.AtWork;
import org.childjourney.JourneyTest;
import org.childjourney.SignedInAs;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.InventedChildren;
import org.childjourney.casefile.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What the tests of care share: children who are looked after, and people at work. */
@JourneyTest
abstract class CareTest {

    static final String JOURNEY = "looked-after-child";

    @Autowired
    AtWork work;

    @Autowired
    SignedInAs signedIn;

    @Autowired
    LookedAfterChildren children;

    CaseReference child;

    @BeforeEach
    void itIsAMonday() {
        this.work.at("2026-03-02T10:00");
        this.child = born("2012-05-14");
    }

    CaseReference born(String on) {
        return this.work.child(InventedChildren.blossom().bornOn(LocalDate.parse(on)).alone());
    }

    <T> T as(String person, Supplier<T> work) {
        return this.signedIn.as(person, () -> this.work.inOneStep(work));
    }

    static BecameLookedAfter became(String on, String legalStatus, String placement, String provider) {
        return new BecameLookedAfter(LocalDate.parse(on), legalStatus, placement, provider,
                "Fern Carerly, 1 Invented Lane", null, "P1".equals(placement), false,
                "Nobody at home could look after the child");
    }

    /** The child becomes looked after, and another journey hands the child over. */
    void handedOver(CaseReference child, BecameLookedAfter began) {
        as("team-manager", () -> this.children.begin(child, began));
        this.work.begin(child, "became-looked-after");
    }

    /** The child of the test is fostered from today, and taken over. */
    void fostered() {
        inCare(this.child, became("2026-03-02", "V2", "U6", "PR1"));
    }

    void inCare(CaseReference child, BecameLookedAfter began) {
        handedOver(child, began);
        answer("team-manager", child, "accept-looked-after-child", CareAnswers.ACCEPTED);
    }

    void answer(String person, String task, Map<String, Object> answers) {
        answer(person, this.child, task, answers);
    }

    void answer(String person, CaseReference child, String task, Map<String, Object> answers) {
        this.work.answer(person, child, task, answers);
    }

    void start(String person, String process, Map<String, Object> answers) {
        this.work.start(person, process, answers);
        this.work.goOn(this.child);
    }

    void refused(String person, String task, Map<String, Object> answers, String sentence) {
        assertThatThrownBy(() -> answer(person, task, answers)).hasMessageContaining(sentence);
        assertThat(this.work.open(this.child)).contains(task);
    }

    void refusedToStart(String person, String process, Map<String, Object> answers, String sentence) {
        var before = this.work.processes(this.child);
        assertThatThrownBy(() -> start(person, process, answers)).hasMessageContaining(sentence);
        assertThat(this.work.processes(this.child)).isEqualTo(before);
    }

    static void refusedFor(ThrowingCallable work, String field, String sentence) {
        assertThatThrownBy(work).isInstanceOfSatisfying(Refused.class, (refusal) -> {
            assertThat(refusal.field()).isEqualTo(field);
            assertThat(refusal).hasMessageContaining(sentence);
        });
    }

    Instant due(CaseReference child, String clock) {
        return this.work.clock(child, clock).dueAt();
    }

}
