package org.childjourney.protection;

import java.time.Instant;
import java.util.List;

import org.childjourney.casefile.Needed;

/**
 * How a request for a strategy discussion was taken up.
 *
 * @param raisedBy who asked for the discussion
 * @param worry the worry
 * @param immediate whether the child needs protection at once
 * @param plannedFor when the discussion is to be held
 * @param partners the agencies asked to take part
 * @param safeMeanwhile what keeps the child safe until then
 */
public record RequestTaken(String raisedBy, String worry, boolean immediate, Instant plannedFor, List<Partner> partners,
        String safeMeanwhile) {

    /** An answer that was left out is an empty list. */
    public RequestTaken {
        partners = Needed.listOf(partners);
        Quorum.requireInvited(partners);
    }

}
