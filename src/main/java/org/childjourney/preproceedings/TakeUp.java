package org.childjourney.preproceedings;

import java.time.LocalDate;

import org.childjourney.casefile.Days;
import org.childjourney.casefile.Needed;
import org.childjourney.casefile.Refused;

/**
 * How a team manager took up a request for the legal gateway.
 *
 * @param route how the child comes here
 * @param decision whether the request is prepared
 * @param notNeededBecause why the gateway is not needed
 * @param whoSupportsNow who supports the child and family instead
 * @param courtDirectedOn when a court directed an investigation, for that route
 * @param courtReportDueOn the day that the court set, null for eight weeks
 * @param urgent whether the child cannot wait
 * @param worker user id of who writes the request, null for the child's worker
 * @param brothersAndSisters whether the child is one family with brothers and sisters
 * @param domesticAbuse whether parents have to be met separately
 */
public record TakeUp(GatewayRoute route, TakeUpDecision decision, String notNeededBecause, String whoSupportsNow,
        LocalDate courtDirectedOn, LocalDate courtReportDueOn, boolean urgent, String worker,
        BrothersAndSisters brothersAndSisters, boolean domesticAbuse) {

    /**
     * Refuses what leaves a question open that other answers raise, and that what a court
     * directed is not needed.
     * @throws Refused naming that question
     */
    public TakeUp {
        var notNeeded = decision == TakeUpDecision.NOT_NEEDED;
        Needed.when(notNeeded, "notNeededBecause", notNeededBecause, "Why is the legal gateway not needed?");
        Needed.when(notNeeded, "whoSupportsNow", whoSupportsNow, "Who supports the child and the family instead?");
        Needed.when(!notNeeded, "brothersAndSisters", brothersAndSisters,
                "Do brothers and sisters come to the legal gateway together?");
        Needed.when(route == GatewayRoute.COURT_SECTION_37, "courtDirectedOn", courtDirectedOn,
                "When did the court give its direction?");
        if (notNeeded && route == GatewayRoute.COURT_SECTION_37) {
            throw new Refused("decision", "A court directed this investigation and has to be told what was decided "
                    + "and why (Children Act 1989 section 37(3)). Have the request prepared; the legal gateway can "
                    + "decide that the current plan goes on.");
        }
        Days.inOrder("courtReportDueOn", courtDirectedOn, courtReportDueOn,
                "The council's report is due after the direction. Check both days.");
    }

}
