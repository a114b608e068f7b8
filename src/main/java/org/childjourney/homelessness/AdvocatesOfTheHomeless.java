package org.childjourney.homelessness;

import java.time.Clock;
import java.util.List;

import org.childjourney.deadlines.KeptClocks;
import org.childjourney.reports.Figure;
import org.childjourney.reports.ForAdvocacy;
import org.childjourney.reports.Period;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Whether homeless young people are offered an advocate at once and soon meet one. What
 * they answer to the offer is in the consent record.
 */
@Component
@Order(100)
class AdvocatesOfTheHomeless implements ForAdvocacy {

    private final JointResponses responses;

    private final KeptClocks kept;

    private final Clock clock;

    AdvocatesOfTheHomeless(JointResponses responses, KeptClocks kept, Clock clock) {
        this.responses = responses;
        this.kept = kept;
        this.clock = clock;
    }

    @Override
    public Advocates advocates(Period period) {
        var found = this.responses.in(period, this.clock.instant());
        var offered = found.offeredAnAdvocateAtFirstContact();
        var met = found.metAnAdvocate();
        var soon = this.kept.done(List.of(HomelessClocks.ADVOCATE_MEETS), period.begins(), period.ends())
            .get(HomelessClocks.ADVOCATE_MEETS);
        return Advocates.inTheConsentRecord(List.of(Figure.share("advocate-offered-homeless",
                "Homeless at 16 or 17: offered at the first contact",
                "Of the homeless young people who asked for help in the period and were told how the assessment works, those who were offered an advocate in that same contact.",
                offered.part(), offered.whole())
            .target("every young person (statutory guidance)")
            .baseline("national survey: 9% were offered one (survey of 96, 2025)"),
                Figure.share("advocate-met-homeless", "Homeless at 16 or 17: met an advocate",
                        "Of the homeless young people who asked for help in the period and were offered an advocate, those who have met one.",
                        met.part(), met.whole()),
                Figure.share("advocate-in-time-homeless", "Homeless at 16 or 17: met within a working day",
                        "Of the first meetings of an advocate with a homeless young person in the period, those within one working day of the offer.",
                        soon.inTime(), soon.done())
                    .target("all (local limit)")));
    }

}
