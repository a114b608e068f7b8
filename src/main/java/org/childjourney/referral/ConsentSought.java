package org.childjourney.referral;

import java.time.LocalDate;

import org.childjourney.casefile.ConsentGiver;
import org.childjourney.casefile.LawfulBasis;
import org.childjourney.casefile.Needed;

/**
 * What the family answered when asked whether other agencies may be asked.
 */
public record ConsentSought(ConsentAnswer consentDecision, ConsentGiver givenBy, String givenByName, LocalDate askedOn,
        AskedHow method, String reason, LawfulBasis lawfulBasis, LocalDate revisitDue) {

    /**
     * Refuses what leaves a question open that its other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public ConsentSought {
        Needed.when(consentDecision != ConsentAnswer.NOT_SOUGHT, "givenBy", givenBy, "Who was asked?");
        Needed.when(consentDecision != ConsentAnswer.NOT_SOUGHT, "givenByName", givenByName, "Their name");
        Needed.when(consentDecision != ConsentAnswer.NOT_SOUGHT, "askedOn", askedOn, "When were they asked?");
        Needed.when(consentDecision != ConsentAnswer.NOT_SOUGHT, "method", method, "How were they asked?");
        Needed.when(consentDecision != ConsentAnswer.GIVEN, "reason", reason,
                "What did they say, or why was nobody asked?");
        Needed.when(consentDecision == ConsentAnswer.GIVEN, "lawfulBasis", lawfulBasis,
                "On what lawful basis will information be shared?");
        Needed.when(consentDecision == ConsentAnswer.GIVEN, "revisitDue", revisitDue,
                "When will consent be asked about again?");
    }

}
