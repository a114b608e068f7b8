package org.childjourney.protection;

import java.util.List;

import org.childjourney.reports.Figure;
import org.childjourney.reports.ForAdvocacy;
import org.childjourney.reports.Period;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whether children are offered an advocate for their conference. */
@Component
@Order(200)
class AdvocatesAtConferences implements ForAdvocacy {

    private final ProtectionFigures figures;

    AdvocatesAtConferences(ProtectionFigures figures) {
        this.figures = figures;
    }

    @Override
    public Advocates advocates(Period period) {
        var found = this.figures.advocates(period);
        return new Advocates(found.offered(), found.offered(), found.wanted(), List.of(Figure.share(
                "advocate-offered-conference", "Child protection conferences: offered an advocate",
                "Of the child protection conferences that were booked for a day of the period, those for which the child was offered an advocate; a child who was not born yet does not count.",
                found.offered(), found.conferences())
            .target("every child")));
    }

}
