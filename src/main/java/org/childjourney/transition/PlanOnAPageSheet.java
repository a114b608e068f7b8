package org.childjourney.transition;

import java.time.LocalDate;
import java.util.List;

import org.childjourney.casefile.Days;
import org.childjourney.documents.Audience;
import org.childjourney.documents.DocumentKind;
import org.childjourney.documents.Readers;
import org.springframework.stereotype.Component;

/**
 * The plan on a page (paragraph 35 of the inspection): who is responsible for what as a
 * young person comes to 18, in their words, on one page.
 */
@Component
class PlanOnAPageSheet implements DocumentKind<PlanOnAPageSheet.Facts> {

    /**
     * What the page says.
     *
     * @param name their first name
     * @param eighteenOn the 18th birthday
     * @param page what was written together
     */
    record Facts(String name, LocalDate eighteenOn, PlanOnAPage page) {

        public List<List<String>> lines() {
            return this.page.responsibilities()
                .stream()
                .map((line) -> List.of(line.what(), line.who(), line.how(), Days.said(line.byWhen())))
                .toList();
        }

    }

    @Override
    public String id() {
        return "transition-plan-on-a-page";
    }

    @Override
    public String title() {
        return "My plan on a page";
    }

    @Override
    public Audience audience() {
        return Audience.CHILD;
    }

    @Override
    public boolean onOnePage() {
        return true;
    }

    @Override
    public Class<Facts> model() {
        return Facts.class;
    }

    @Override
    public Readers readers() {
        return Readers.atTasksOf("transition-to-adulthood", "education-employment-training")
            .and("leaving-care-manager", "head-of-service", "iro");
    }

}
