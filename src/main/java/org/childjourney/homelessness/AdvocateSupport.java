package org.childjourney.homelessness;

import java.time.Instant;

import org.childjourney.casefile.Needed;

/**
 * What an advocate says for a young person who is to choose.
 *
 * @param spokenAt when they spoke
 * @param inTheirWords what they want, in their own words
 * @param understandsOptions whether they understand what they choose between
 * @param noPressure whether they are free of pressure
 * @param pressureSeen what pressure was seen
 */
public record AdvocateSupport(Instant spokenAt, String inTheirWords, boolean understandsOptions, boolean noPressure,
        String pressureSeen) {

    /**
     * Refuses what leaves a question open that its other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public AdvocateSupport {
        Needed.when(!noPressure, "pressureSeen", pressureSeen, "What have you seen or heard?");
    }

}
