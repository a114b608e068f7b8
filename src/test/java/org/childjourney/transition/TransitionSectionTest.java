package org.childjourney.transition;

import org.childjourney.record.RecordContext;
import org.childjourney.record.Section;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What the record says of somebody on the way to adulthood. */
class TransitionSectionTest extends TransitionTest {

    @Autowired
    private TransitionSection section;

    @Test
    void codes_of_the_annual_return_are_read_with_their_meaning() {
        planned();
        answer(ADVISER, "keep-in-touch", TransitionAnswers.contact("2026-06-01", "F2"));
        var context = new RecordContext("task", "keep-in-touch", JOURNEY, "instance", null, ADVISER, 0);
        var told = this.work.inOneStep(() -> this.section.sectionFor(this.youngPerson, context).orElseThrow());
        assertThat(told.facts()).contains(
                new Section.Fact("Lives", "With former foster carer(s) (Z), since Mon 3 Jun 2024, suitable"),
                new Section.Fact("Does", "Full time education other than higher (F2), since Mon 1 Jun 2026"));
    }

}
