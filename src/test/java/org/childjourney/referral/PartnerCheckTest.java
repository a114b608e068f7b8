package org.childjourney.referral;

import java.time.Duration;
import java.time.Instant;

import org.childjourney.casefile.Refused;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PartnerCheckTest {

    private static final Instant ASKED = ThresholdDecisionTest.NOW;

    private static final Instant DUE = ASKED.plus(Duration.ofHours(4));

    private static PartnerCheck check() {
        return new PartnerCheck(ThresholdDecisionTest.referral(0),
                new PartnerQuestion("partner-police", "What do you know?"), ASKED, "mash-social-worker", DUE);
    }

    private static PartnerAnswer answer(String delayReason) {
        return new PartnerAnswer(PartnerResponse.NIL_KNOWN, null, null, null, null, "PC Alder Invented", "01452 000000",
                delayReason);
    }

    @Test
    void an_answer_at_the_last_moment_is_in_time() {
        var check = check();

        check.answered(answer(null), DUE, "partner-police");

        assertThat(check.open()).isFalse();
        assertThat(check.details().response()).isEqualTo(PartnerResponse.NIL_KNOWN);
    }

    @Test
    void an_answer_a_second_later_says_why_it_is_late() {
        var check = check();
        assertThatExceptionOfType(Refused.class)
            .isThrownBy(() -> check.answered(answer(null), DUE.plusSeconds(1), "partner-police"))
            .satisfies((refusal) -> assertThat(refusal.field()).isEqualTo("delayReason"));

        check.answered(answer("Our system was down"), DUE.plusSeconds(1), "partner-police");

        assertThat(check.details().delayReason()).isEqualTo("Our system was down");
    }

    @Test
    void no_answer_by_the_end_was_withdrawn_before_it_was_due_and_never_returned_after() {
        var inTime = check();
        inTime.unanswered(DUE, "system");
        var late = check();
        late.unanswered(DUE.plusSeconds(1), "system");

        assertThat(inTime.details().response()).isEqualTo(PartnerResponse.WITHDRAWN);
        assertThat(late.details().response()).isEqualTo(PartnerResponse.NOT_RETURNED_ESCALATED);
    }

    @Test
    void information_says_what_is_known_and_whether_the_family_must_not_be_told() {
        assertThatExceptionOfType(Refused.class)
            .isThrownBy(() -> new PartnerAnswer(PartnerResponse.RETURNED, null, null, false, null, "Alder", "1", null))
            .satisfies((refusal) -> assertThat(refusal.field()).isEqualTo("summary"));
        assertThatExceptionOfType(Refused.class)
            .isThrownBy(
                    () -> new PartnerAnswer(PartnerResponse.RETURNED, "Visits", null, null, null, "Alder", "1", null))
            .satisfies((refusal) -> assertThat(refusal.field()).isEqualTo("notForFamily"));
        assertThatExceptionOfType(Refused.class)
            .isThrownBy(
                    () -> new PartnerAnswer(PartnerResponse.RETURNED, "Visits", null, true, null, "Alder", "1", null))
            .satisfies((refusal) -> assertThat(refusal.field()).isEqualTo("notForFamilyReason"));
    }

}
