package org.childjourney.protection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.childjourney.casefile.Needed;

/**
 * A conference as it was booked and people were invited to it.
 *
 * @param bookedFor when
 * @param place where
 * @param chair user id of the chair
 * @param partners the agencies that are asked for a report
 * @param invitedOn when the invitations go out
 * @param child whether the child is invited
 * @param whyChildNot why not, null where it is not asked
 * @param advocateOffered whether an advocate was offered
 * @param whyNoAdvocate why not, null where it is not asked
 * @param advocateWanted whether the child wants one, null where it is not asked
 * @param parentExcluded whether a parent is excluded
 * @param excludedParent who is excluded, null where it is not asked
 * @param exclusionReason the chair's reason, null where it is not asked
 * @param otherWayToBeHeard how that parent is heard instead, null where it is not asked
 * @param lateReason why it is late, null where it is not asked
 * @param safetyPlan what keeps the child safe until a late conference, null where it is
 * not asked
 */
public record BookedConference(Instant bookedFor, String place, String chair, List<Partner> partners,
        LocalDate invitedOn, Invitation child, String whyChildNot, boolean advocateOffered, String whyNoAdvocate,
        Boolean advocateWanted, boolean parentExcluded, String excludedParent, String exclusionReason,
        String otherWayToBeHeard, String lateReason, String safetyPlan) {

    /**
     * Refuses what leaves a question open that its other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public BookedConference {
        partners = Needed.listOf(partners);
        Needed.when(child == Invitation.NOT_RIGHT, "whyChildNot", whyChildNot,
                "Why would it not be right, and how will the child be heard?");
        Needed.when(!advocateOffered, "whyNoAdvocate", whyNoAdvocate, "Why not?");
        Needed.when(advocateOffered, "advocateWanted", advocateWanted, "Does the child want one?");
        Needed.when(parentExcluded, "excludedParent", excludedParent, "Who?");
        Needed.when(parentExcluded, "exclusionReason", exclusionReason, "What is the chair's reason?");
        Needed.when(parentExcluded, "otherWayToBeHeard", otherWayToBeHeard,
                "How will that parent give their views instead?");
    }

}
