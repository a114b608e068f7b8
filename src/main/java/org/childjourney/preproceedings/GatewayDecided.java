package org.childjourney.preproceedings;

import java.time.LocalDate;

import org.childjourney.casefile.Needed;
import org.childjourney.casefile.Refused;

/**
 * What the legal gateway decided for one child, and why.
 *
 * @param decision what was decided
 * @param thresholdMet whether the threshold for an order is met (section 31(2))
 * @param safeToWork whether it is safe to work with the family before going to court
 * @param rationale why
 * @param howChildsViewsUsed what the child's own words changed
 * @param shortNotice whether an application is made at short notice
 * @param shortNoticeReason why
 * @param whatIsMissing what is missing for a decision
 * @param courtToldOn when a court that had directed an investigation was told
 */
public record GatewayDecided(GatewayDecision decision, Boolean thresholdMet, Boolean safeToWork, String rationale,
        String howChildsViewsUsed, Boolean shortNotice, ShortNoticeReason shortNoticeReason, String whatIsMissing,
        LocalDate courtToldOn) {

    /**
     * Refuses what leaves a question open that other answers raise, and a decision that
     * they do not carry.
     * @throws Refused naming that question
     */
    public GatewayDecided {
        var issue = decision == GatewayDecision.ISSUE;
        var start = decision == GatewayDecision.PRE_PROCEEDINGS;
        Needed.when(issue || start, "thresholdMet", thresholdMet, "Is the threshold for an order met?");
        Needed.when(start, "safeToWork", safeToWork, "Is it safe to work with the family before a court is asked?");
        Needed.when(issue, "shortNotice", shortNotice, "Is the application made at short notice?");
        Needed.when(issue && Boolean.TRUE.equals(shortNotice), "shortNoticeReason", shortNoticeReason,
                "Why at short notice?");
        Needed.when(decision == GatewayDecision.NOT_DECIDED, "whatIsMissing", whatIsMissing,
                "What is missing for a decision?");
        if ((issue || start) && !thresholdMet) {
            throw new Refused("decision", "Pre-proceedings and an application both need the threshold of section "
                    + "31(2) to be met. Choose another decision, or check the answer on the threshold.");
        }
        if (start && !safeToWork) {
            throw new Refused("decision",
                    "If it is not safe to work with the family first, the court is asked for an order.");
        }
    }

}
