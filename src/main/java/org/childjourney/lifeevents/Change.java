package org.childjourney.lifeevents;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.childjourney.casefile.Needed;
import org.childjourney.referral.ContactChannel;
import org.childjourney.referral.FamilyAware;

/**
 * What somebody learned about the life of a child. Only what belongs to the kind of
 * change is given, the rest is null.
 *
 * @param kind what has changed
 * @param concernReceivedAt when we heard of a new worry
 * @param referralSourceCode who told us of it, a code of the census
 * @param reportedBy their name, null for an anonymous or unknown source
 * @param channel how it came in
 * @param reason the worry in one line
 * @param whatIsNew the worry
 * @param childSafeNow YES, NO or UNKNOWN
 * @param childCurrentLocation where the child is now, and with whom
 * @param familyAware whether the family knows
 * @param dateOfBirth when the child was born
 * @param firstName first name given at birth, may be null
 * @param familyName family name given at birth
 * @param sex code
 * @param receivingAuthority which authority is responsible now
 * @param movedOn when the child moved
 * @param acceptedOn when that authority accepted in writing
 * @param acceptedBy who accepted there
 * @param acceptanceReference reference of the written acceptance
 * @param reasonForClosure code of the census
 * @param closedOn from when the case is closed
 * @param closureRationale why it is safe to close
 * @param destination who supports the child from now on
 * @param endedOn when a pregnancy ended
 * @param diedOn when the child died
 * @param circumstances what is known of the death
 * @param toldBy who told us of the death
 * @param supportOffered who is with the family
 * @param movingTo to the area of which authority the family moves
 * @param movingOn when it moves
 * @param leftUkOn when the child left the United Kingdom
 * @param leftFor to which country, with whom
 * @param leavingDecision why no conference is needed to end the work, and who was told
 */
@Embeddable
public record Change(@Enumerated(EnumType.STRING) @Column(name = "change_kind") ChangeKind kind,
        Instant concernReceivedAt, String referralSourceCode, String reportedBy,
        @Enumerated(EnumType.STRING) ContactChannel channel, String reason, String whatIsNew, String childSafeNow,
        String childCurrentLocation, @Enumerated(EnumType.STRING) FamilyAware familyAware, LocalDate dateOfBirth,
        String firstName, String familyName, String sex, String receivingAuthority, LocalDate movedOn,
        LocalDate acceptedOn, String acceptedBy, String acceptanceReference, String reasonForClosure,
        LocalDate closedOn, String closureRationale, String destination, LocalDate endedOn, LocalDate diedOn,
        String circumstances, String toldBy, String supportOffered, String movingTo, LocalDate movingOn,
        LocalDate leftUkOn, String leftFor, String leavingDecision) {

    /**
     * Refuses what leaves a question open that the kind of change raises.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public Change {
        var concern = kind == ChangeKind.NEW_CONCERN;
        Needed.when(concern, "concernReceivedAt", concernReceivedAt, "When did we hear of it?");
        Needed.when(concern, "referralSourceCode", referralSourceCode, "Who told us?");
        Needed.when(concern && !"9".equals(referralSourceCode) && !"10".equals(referralSourceCode), "reportedBy",
                reportedBy, "Their name");
        Needed.when(concern, "channel", channel, "How did it come in?");
        Needed.when(concern, "reason", reason, "The worry in one line");
        Needed.when(concern, "whatIsNew", whatIsNew, "What is the worry?");
        Needed.when(concern, "childSafeNow", childSafeNow, "Is the child safe now?");
        Needed.when(concern, "childCurrentLocation", childCurrentLocation, "Where is the child now, and with whom?");
        Needed.when(concern, "familyAware", familyAware, "Does the family know that we were told?");
        var born = kind == ChangeKind.BORN;
        Needed.when(born, "dateOfBirth", dateOfBirth, "Date of birth");
        Needed.when(born, "familyName", familyName, "Family name");
        Needed.when(born, "sex", sex, "Sex");
        var moved = kind == ChangeKind.MOVED_AWAY;
        Needed.when(moved, "receivingAuthority", receivingAuthority, "Which authority is responsible now?");
        Needed.when(moved, "movedOn", movedOn, "When did the child move?");
        Needed.when(moved, "acceptedOn", acceptedOn, "When did they accept in writing?");
        Needed.when(moved, "acceptedBy", acceptedBy, "Who accepted?");
        Needed.when(moved, "acceptanceReference", acceptanceReference, "Reference of the written acceptance");
        var closed = kind == ChangeKind.CLOSED;
        Needed.when(closed, "reasonForClosure", reasonForClosure, "Why is the case closed?");
        Needed.when(closed, "closedOn", closedOn, "From when?");
        Needed.when(closed, "closureRationale", closureRationale, "Why is it safe to close?");
        Needed.when(closed, "destination", destination, "Who supports the child from now on?");
        var ended = kind == ChangeKind.PREGNANCY_ENDED;
        Needed.when(ended, "endedOn", endedOn, "When did the pregnancy end?");
        var died = kind == ChangeKind.DIED;
        Needed.when(died, "diedOn", diedOn, "When did the child die?");
        Needed.when(died, "circumstances", circumstances, "What is known of how it happened?");
        Needed.when(died, "toldBy", toldBy, "Who told us?");
        Needed.when(ended || died, "supportOffered", supportOffered, "Who is with the family?");
        var moving = kind == ChangeKind.MOVING;
        Needed.when(moving, "movingTo", movingTo, "To the area of which authority?");
        Needed.when(moving, "movingOn", movingOn, "When did or does the family move?");
        var leftUk = kind == ChangeKind.LEFT_UK;
        Needed.when(leftUk, "leftUkOn", leftUkOn, "When did the child leave?");
        Needed.when(leftUk, "leftFor", leftFor, "To which country, and with whom?");
        Needed.when(leftUk, "leavingDecision", leavingDecision,
                "Why can the work end without a conference, and who was told?");
    }

}
