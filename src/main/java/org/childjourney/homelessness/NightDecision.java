package org.childjourney.homelessness;

import java.time.Instant;
import java.time.LocalDate;

import org.childjourney.casefile.Needed;

/**
 * What the director decides on a night somewhere unsuitable.
 *
 * @param decidedAs on whose authority
 * @param delegatedOn when the director delegated it
 * @param delegationReference where the delegation is recorded
 * @param decision what is decided
 * @param reason why
 * @param movedBy by when they are to have moved
 * @param safeguards who watches over them until then
 * @param leadMemberTold whether the lead member has been told
 * @param advocateTold whether the advocate and the reviewing officer have been told
 */
public record NightDecision(DecidedAs decidedAs, LocalDate delegatedOn, String delegationReference,
        NightAnswer decision, String reason, Instant movedBy, String safeguards, boolean leadMemberTold,
        boolean advocateTold) {

    /**
     * Refuses what leaves a question open that its other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public NightDecision {
        Needed.when(decidedAs == DecidedAs.BY_DELEGATION, "delegatedOn", delegatedOn, "When was it delegated?");
        Needed.when(decidedAs == DecidedAs.BY_DELEGATION, "delegationReference", delegationReference,
                "Where is the delegation recorded?");
    }

}
