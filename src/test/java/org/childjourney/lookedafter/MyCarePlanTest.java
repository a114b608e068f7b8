package org.childjourney.lookedafter;

import java.time.LocalDate;

import org.childjourney.documents.Printed;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MyCarePlanTest {

    private static final MyCarePlan.Facts FACTS = new MyCarePlan.Facts("Blossom", LocalDate.of(2026, 3, 13), """
            You live with Fern and Reed. You have your own room, and the dog sleeps in the hall.

            You stay at your school. Fern takes you there.

            - On Sundays you see Mum, from two until five.
            - On Wednesdays you ring your brother.

            If something changes, we tell you first.""", "I want to see my brother more.", "To stay with Fern.",
            "Kit Social-Worker", "Uma IRO", LocalDate.of(2026, 3, 30));

    @Test
    void is_a_page_that_everybody_can_open_and_a_child_can_read() {
        var printed = Printed.of(new MyCarePlan(), FACTS).keptAs("my-care-plan");
        printed.isAccessible();
        assertThat(printed.words()).contains("Hello Blossom", "13 March 2026", "I want to see my brother more.",
                "On Sundays you see Mum", "Kit Social-Worker", "Uma IRO", "An advocate", "30 March 2026");
        assertThat(printed.pages()).isLessThanOrEqualTo(2);
        assertThat(printed.readability().isHard()).isFalse();
        assertThat(printed.readability().age().orElseThrow()).isLessThanOrEqualTo(11);
    }

    @Test
    void says_so_where_nobody_is_named_yet() {
        var printed = Printed.of(new MyCarePlan(), new MyCarePlan.Facts("Blossom", LocalDate.of(2026, 3, 13),
                "You live with Fern.", "I like it.", "To stay.", null, null, null));
        assertThat(printed.words()).contains("A new social worker, soon", "A reviewing officer, soon")
            .doesNotContain("We look at the plan again together by");
    }

}
