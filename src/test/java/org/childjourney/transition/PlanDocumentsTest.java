package org.childjourney.transition;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.childjourney.documents.Printed;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What a young person gets in their hands. */
class PlanDocumentsTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 11, 1);

    private static PlanOnAPageSheet.Facts page(int lines) {
        var responsibilities = IntStream.rangeClosed(1, lines)
            .mapToObj((number) -> new Responsibility("Universal Credit claim is ready, part " + number,
                    "Ash, my personal adviser", "01632 960002", LocalDate.of(2028, 4, number)))
            .toList();
        return new PlanOnAPageSheet.Facts("Blossom", LocalDate.of(2028, 5, 14),
                new PlanOnAPage("I want to stay with Fern and become a nurse. Nan comes on Sundays.",
                        "With Fern, staying put until 21", "Health course, level 2, at Exampleton College",
                        "Universal Credit from my birthday, savings account", "Dr Inventley, 01632 960009",
                        "Ash, 01632 960002, or the night line, 01632 960000", responsibilities, TODAY, "That is me"));
    }

    private static PathwayPlanDocument.Facts plan() {
        return new PathwayPlanDocument.Facts("Blossom", TODAY, new PathwayPlan(LocalDate.of(2027, 5, 1), true, null,
                "I want to be a nurse and to have my own door key.", "College is the first goal",
                "Ash, every fortnight.", "Health course.", "Saturday job.", "Stays with Fern.", "Nan on Sundays.",
                "Cooks twice a week.", "Savings account.", "Dentist.", "Church choir.", "Nan's sofa.", List.of(), null),
                List.of(new PathwayPlanDocument.GoalLine(1, PathwayMatter.EDUCATION_AND_TRAINING, "Finish level 2",
                        "Maths help on Tuesdays", "Ash", LocalDate.of(2027, 5, 1), LocalDate.of(2028, 7, 31), 1, 2,
                        "Passed the first half"),
                        new PathwayPlanDocument.GoalLine(2, PathwayMatter.FINANCE, "Save 300 pounds",
                                "10 pounds a week", "Fern", LocalDate.of(2027, 5, 1), LocalDate.of(2027, 10, 1), 2, 3,
                                null)),
                LocalDate.of(2028, 5, 1));
    }

    @Test
    void a_plan_on_a_page_is_accessible_and_stays_on_one_page_with_all_its_eight_lines() {
        var printed = Printed.of(new PlanOnAPageSheet(), page(8)).keptAs("plan-on-a-page").isAccessible();
        assertThat(printed.pages()).isEqualTo(1);
        assertThat(printed.wordsOfPdf()).contains("Blossom: my plan on a page", "become a nurse", "Dr Inventley");
    }

    @Test
    void a_pathway_plan_draws_its_goals_and_says_all_ten_matters() {
        var printed = Printed.of(new PathwayPlanDocument(), plan()).keptAs("pathway-plan").isAccessible();
        assertThat(printed.wordsOfPdf()).contains("How far each goal has come", "What has moved since",
                "When what is to be reached", "Passed the first half", "Nan's sofa");
    }

}
