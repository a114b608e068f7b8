package org.childjourney.transition;

import java.time.LocalDate;
import java.util.List;

import org.childjourney.casefile.Needed;

/**
 * One next step towards education or work, with a date and a sponsor.
 *
 * @param step the next step
 * @param dueOn by when
 * @param intervention what kind of step
 * @param sponsor the sponsor
 * @param sponsorName name of the sponsor
 * @param whatSponsorDoes what the sponsor does
 * @param funding what money helps
 * @param youngPersonsWords their own words
 */
public record StepPlan(String step, LocalDate dueOn, Intervention intervention, Sponsor sponsor, String sponsorName,
        String whatSponsorDoes, List<Funding> funding, String youngPersonsWords) {

    /** An answer that was left out is an empty list. */
    public StepPlan {
        funding = Needed.listOf(funding);
    }

}
