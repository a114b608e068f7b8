package org.childjourney.protection;

import java.time.LocalDate;
import java.util.List;

import org.childjourney.casefile.Needed;

/**
 * A request to convene a conference.
 *
 * @param worries what worries us
 * @param strengths what is going well
 * @param partners the agencies whose reports are needed
 * @param invited who else is to be invited
 * @param needs what parents and child need to take part, null where it is not asked
 * @param parentsToldOn when the parents were told
 * @param safeMeanwhile what keeps the child safe meanwhile
 */
public record ConferenceRequest(String worries, String strengths, List<Partner> partners, List<GroupMember> invited,
        String needs, LocalDate parentsToldOn, String safeMeanwhile) {

    /** An answer that was left out is an empty list. */
    public ConferenceRequest {
        partners = Needed.listOf(partners);
        invited = Needed.listOf(invited);
    }

}
