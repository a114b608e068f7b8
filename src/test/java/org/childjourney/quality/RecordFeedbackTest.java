package org.childjourney.quality;

import java.util.Map;

import org.childjourney.AtWork;
import org.childjourney.JourneyTest;
import org.childjourney.casefile.Allocations;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.InventedChildren;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.childjourney.AtWork.answers;
import static org.childjourney.AtWork.but;
import static org.childjourney.AtWork.without;

@JourneyTest
class RecordFeedbackTest {

    private static final String PROCESS = "record-feedback";

    @Autowired
    private AtWork work;

    @Autowired
    private WithoutNames withoutNames;

    @Autowired
    private Allocations allocations;

    @Autowired
    private FeedbackRepository feedback;

    private CaseReference child;

    @BeforeEach
    void aFamilyWithAWorker() {
        this.work.at("2026-03-02T10:00");
        this.child = this.work.child(InventedChildren.family(2));
        this.allocations.allocate(this.child, "social-worker", "FCONTA", null, "team-manager");
    }

    private Map<String, Object> said(Object... more) {
        return but(answers("caseReference", this.child.value(), "saidBy", "CHILD", "occasion", "CIN_REVIEW", "saidOn",
                "2026-03-01", "helped", "A_LITTLE", "listenedTo", "YES", "whatHelped", "Kit came when Kit said",
                "whatToChange", "Less talk about my mum", "mayBeShared", true), more);
    }

    @Test
    void what_a_child_says_is_kept_with_the_record_of_the_child() {
        this.work.start("social-worker", PROCESS, said());
        assertThat(this.work.passed(this.child, PROCESS)).containsExactly("feedback-given", "keep-feedback",
                "feedback-kept");
        assertThat(this.feedback.findTop50ByCaseReferenceOrderByIdDesc(this.child.value())).singleElement()
            .satisfies((kept) -> assertThat(kept.feedback().whatHelped()).isEqualTo("Kit came when Kit said"));
        assertThat(this.work.chronology(this.child)).last()
            .asString()
            .isEqualTo("The child or young person said about the work on Sun 1 Mar 2026: it helps a little, and feels "
                    + "listened to.");
    }

    @ParameterizedTest
    @CsvSource({ "saidOn, 2026-03-03, is in the future", "caseReference, CJ999999999, CJ999999999" })
    void what_cannot_be_is_refused(String question, String answer, String sentence) {
        var wrong = said(question, answer);
        assertThatThrownBy(() -> this.work.start("social-worker", PROCESS, wrong)).hasStackTraceContaining(sentence);
    }

    @Test
    void somebody_who_says_nothing_is_not_recorded() {
        var silent = without(said(), "whatHelped", "whatToChange");
        assertThatThrownBy(() -> this.work.start("social-worker", PROCESS, silent))
            .hasStackTraceContaining("What has helped?");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kit came when Kit said           | [name] came when [name] said
            Blossoma likes KIT.              | [name] likes [name].
            Mallow and Bracken Inventon cry  | [name] and [name] [name] cry
            Blossomb is my sister            | [name] is my sister
            Kittens are nice                 | Kittens are nice
            Ring me on 01632 960123          | Ring me on [number or address]
            Write to kit@example.org please  | Write to [number or address] please
            Nobody told me                   | Nobody told me
            """)
    void names_of_the_family_and_of_those_who_work_with_it_are_taken_out(String said, String shared) {
        assertThat(this.work.inOneStep(() -> this.withoutNames.said(this.child, said))).isEqualTo(shared);
    }

    @Test
    void the_case_reference_is_taken_out_too() {
        assertThat(this.work
            .inOneStep(() -> this.withoutNames.said(this.child, "My number is " + this.child.value() + "!")))
            .isEqualTo("My number is [number or address]!");
    }

}
