package org.childjourney.lifeevents;

import org.childjourney.casefile.DispensedReason;
import org.childjourney.casefile.LawfulBasis;
import org.childjourney.casefile.Needed;

/**
 * What a manager decides where a family does not consent any more.
 *
 * @param goOn whether the work goes on without consent
 * @param dispensedReason why it may, when it does
 * @param lawfulBasis on what basis, when it does
 * @param whatStops what stops and who tells the family, when it does not
 * @param rationale why
 */
public record WithoutConsent(boolean goOn, DispensedReason dispensedReason, LawfulBasis lawfulBasis, String whatStops,
        String rationale) {

    /**
     * Refuses what leaves a question open that its other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public WithoutConsent {
        Needed.when(goOn, "dispensedReason", dispensedReason, "Why may we go on without consent?");
        Needed.when(goOn, "lawfulBasis", lawfulBasis, "On what lawful basis does the work go on?");
        Needed.when(!goOn, "whatStops", whatStops, "What stops, and who tells the family?");
    }

}
