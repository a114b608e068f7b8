package org.childjourney.childinneed;

import java.time.LocalDate;
import java.util.List;

import org.childjourney.documents.Printed;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The plan on paper: target/documents/child-in-need-plan-1.png and my-plan-1.png show it.
 */
class PlanOnPaperTest {

    private static PlanOnPaper plan(boolean withFamily) {
        return new PlanOnPaper("Blossom", LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 10), withFamily,
                withFamily ? null : LocalDate.of(2026, 3, 13),
                List.of(new PlanOnPaper.Goal("Breakfast at home every school day", "Blossom and school say so", "Mum",
                        LocalDate.of(2026, 6, 30), "agreed"),
                        new PlanOnPaper.Goal("At school on time", "The register", "Gran", LocalDate.of(2026, 6, 30),
                                "on track")),
                "Gran takes Blossom in and rings us.", "Mum wrote the first part herself.", "every 20 working days",
                "Every other weekend with Linden", LocalDate.of(2026, 4, 21), "Kit Social-Worker",
                "I want breakfast with mum");
    }

    @Test
    void is_accessible_for_the_family_and_says_what_was_agreed() {
        var printed = Printed.of(new FamilysPlan(), plan(true)).keptAs("child-in-need-plan");
        printed.isAccessible();
        assertThat(printed.wordsOfPdf()).contains("The plan for Blossom", "what we agreed together",
                "Breakfast at home", "I want breakfast with mum", "Tuesday 21 April 2026", "You can say no to it");
        assertThat(printed.words()).doesNotContain("You could not be there");
    }

    @Test
    void tells_a_family_that_was_not_there_when_they_are_visited() {
        var printed = Printed.of(new FamilysPlan(), plan(false));
        assertThat(printed.words()).contains("You could not be there when we met on Tuesday 10 March 2026",
                "We visit you on Friday 13 March 2026");
    }

    @Test
    void is_one_that_a_child_can_read() {
        var printed = Printed.of(new MyPlan(), plan(true)).keptAs("my-plan");
        printed.isAccessible();
        assertThat(printed.wordsOfPdf()).contains("My plan: Blossom", "What you said", "Mum helps with this",
                "Kit Social-Worker comes to see you");
        assertThat(printed.readability().isHard()).isFalse();
        assertThat(printed.readability().age().orElse(0)).isLessThanOrEqualTo(10);
    }

    @Test
    void leaves_out_what_a_child_did_not_want_to_say() {
        var plan = plan(true);
        var silent = new PlanOnPaper(plan.childsName(), plan.began(), plan.agreedOn(), true, null, plan.goals(),
                plan.contingency(), plan.howMadeTogether(), plan.visits(), null, plan.reviewOn(), null, null);
        assertThat(Printed.of(new MyPlan(), silent).words()).doesNotContain("What you said", "short breaks")
            .contains("Your worker comes to see you");
        assertThat(Printed.of(new FamilysPlan(), silent).words()).contains("Your worker visits Blossom");
    }

}
