package org.childjourney.homelessness;

import java.time.Instant;

import org.childjourney.casefile.Needed;

/**
 * What came of an advocate's contact with a young person.
 *
 * @param contactResult how it stands
 * @param metAt when they met
 * @param tried what was tried
 * @param declinedWords what the young person said
 */
public record AdvocateContact(ContactResult contactResult, Instant metAt, String tried, String declinedWords) {

    /**
     * Refuses what leaves a question open that its other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public AdvocateContact {
        Needed.when(contactResult == ContactResult.MET, "metAt", metAt, "When did you meet?");
        Needed.when(contactResult == ContactResult.NOT_YET, "tried", tried, "What have you tried?");
        Needed.when(contactResult == ContactResult.DECLINED, "declinedWords", declinedWords, "What did they say?");
    }

}
