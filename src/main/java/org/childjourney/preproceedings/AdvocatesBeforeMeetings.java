package org.childjourney.preproceedings;

import java.util.List;

import org.childjourney.reports.Figure;
import org.childjourney.reports.ForAdvocacy;
import org.childjourney.reports.Period;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Whether children are offered an advocate before the first meeting in pre-proceedings.
 * What they answer is not asked there.
 */
@Component
@Order(300)
class AdvocatesBeforeMeetings implements ForAdvocacy {

    private final LegalAccounts accounts;

    AdvocatesBeforeMeetings(LegalAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Advocates advocates(Period period) {
        var born = this.accounts
            .written(PreProceedingsMeetings.TALK, period.begins(), period.ends(), TalkWithChild.class)
            .stream()
            .filter((talk) -> talk.advocateOffered() != null)
            .toList();
        var offered = born.stream().filter(TalkWithChild::advocateOffered).count();
        return new Advocates(offered, 0, 0, List.of(Figure.share("advocate-offered-pre-proceedings",
                "Pre-proceedings: offered an advocate",
                "Of the talks with a child before the first meeting that were recorded in the period, those in which the child was offered an advocate; a child who is not born yet does not count.",
                offered, born.size())
            .target("every child")));
    }

}
