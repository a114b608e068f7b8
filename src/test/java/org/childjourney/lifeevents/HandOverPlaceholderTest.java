package org.childjourney.lifeevents;

import java.util.Map;

import org.childjourney.AtWork;
import org.childjourney.JourneyTest;
import org.childjourney.casefile.CaseReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.childjourney.AtWork.answers;
import static org.childjourney.AtWork.but;

@JourneyTest
class HandOverPlaceholderTest {

    private static final Map<String, Object> TAKEN = answers("takenForwardOn", "2026-03-02", "takenOverBy",
            "Rowan Manager, child protection team", "whatWasDone", "Meeting booked for tomorrow", "childInformed",
            "Told by telephone", "recordedAt", "Case file 7");

    @Autowired
    private AtWork work;

    private CaseReference child;

    @BeforeEach
    void aChildIsKnown() {
        this.work.at("2026-03-02T10:00");
        this.child = this.work.child();
    }

    /**
     * The journeys that are not built yet; the issue that builds one takes it from this
     * list.
     */
    @ParameterizedTest
    @CsvSource({ "strategy-discussion-required, The strategy discussion",
            "homeless-16-17-presented, The joint housing assessment",
            "became-looked-after, The care of a child who became looked after",
            "transfer-in-conference-required, The transfer-in conference",
            "child-in-need-plan-required, The child in need plan",
            "accommodation-requested, The request for accommodation", "short-breaks-required, Short breaks",
            "legal-gateway-requested, The legal gateway" })
    void is_taken_forward_by_a_team_manager_who_says_who_has_taken_over(String message, String words) {
        this.work.begin(this.child, message);
        var task = this.work.task(this.child, "take-forward");
        assertThat(this.work.groups(task)).containsExactly("team-manager");
        assertThat(this.work.routing(this.child, "handOver")).isEqualTo(message);
        this.work.answer("team-manager", this.child, "take-forward", TAKEN);
        assertThat(this.work.passed(this.child, "hand-over-placeholder")).containsExactly(message, "take-forward",
                "record-taken-forward", "taken-forward");
        assertThat(this.work.chronology(this.child)).last()
            .asString()
            .isEqualTo(words + ": taken forward on Mon 2 Mar 2026 by Rowan Manager, child protection team. "
                    + "Meeting booked for tomorrow");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            takenForwardOn | 2026-03-03 | is in the future
            takenOverBy    | ''         | "Who has taken over?": answer this question.
            """)
    void is_refused_with_a_sentence_when_it_cannot_be(String field, String answer, String sentence) {
        this.work.begin(this.child, "legal-gateway-requested");
        assertThatThrownBy(
                () -> this.work.answer("team-manager", this.child, "take-forward", but(TAKEN, field, answer)))
            .hasMessageContaining(sentence);
        assertThat(this.work.open(this.child)).containsExactly("take-forward");
    }

    @Test
    void several_hand_overs_of_one_child_stand_side_by_side() {
        this.work.begin(this.child, "legal-gateway-requested");
        this.work.begin(this.child, "legal-gateway-requested");
        assertThat(this.work.open(this.child)).containsExactly("take-forward", "take-forward");
    }

}
