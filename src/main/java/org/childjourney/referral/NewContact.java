package org.childjourney.referral;

import java.time.LocalDateTime;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.childjourney.casefile.Needed;

/**
 * A contact about one or more children of one family, as it is told.
 *
 * @param callerReference by what the sender knows this contact, so that sending it twice
 * records it once; may be null
 * @param receivedAt when it came in, in England's time: all time limits run from here
 * @param channel how it came in
 * @param referralSourceCode code of the children in need census for who made it
 * @param referrerName who made it; not for an anonymous or unknown source
 * @param referrerRole how they know the child
 * @param referrerOrganisation where they are from
 * @param referrerPhone how to reach them
 * @param referrerEmail how to reach them
 * @param referrerAnonymityRequested whether the family is not to be told who they are
 * @param notificationOnly whether nobody expresses a concern
 * @param reason the worry in one line
 * @param whatHappened what happened
 * @param childCurrentLocation where the children are now
 * @param injuries injuries or illness, may be null
 * @param allegedPerpetrator who is said to have caused harm, may be null
 * @param familyAware whether the family knows
 * @param children the children, at most 8
 * @param householdMembers parents, carers and others
 */
public record NewContact(@Size(max = 100) String callerReference, @NotNull LocalDateTime receivedAt,
        @NotNull ContactChannel channel, @NotBlank String referralSourceCode, @Size(max = 100) String referrerName,
        @Size(max = 100) String referrerRole, @Size(max = 100) String referrerOrganisation,
        @Size(max = 50) String referrerPhone, @Email @Size(max = 250) String referrerEmail,
        boolean referrerAnonymityRequested, boolean notificationOnly, @NotBlank @Size(max = 250) String reason,
        @NotBlank @Size(max = 10_000) String whatHappened, @NotBlank @Size(max = 250) String childCurrentLocation,
        @Size(max = 10_000) String injuries, @Size(max = 10_000) String allegedPerpetrator,
        @NotNull FamilyAware familyAware,
        @NotEmpty @Size(min = 1, max = 8,
                message = "name between {min} and {max} children") @Valid List<ContactChild> children,
        @Size(max = 20) @Valid List<HouseholdMember> householdMembers) {

    public NewContact {
        children = Needed.listOf(children);
        householdMembers = Needed.listOf(householdMembers);
        var known = referralSourceCode != null && !"9".equals(referralSourceCode) && !"10".equals(referralSourceCode);
        Needed.when(known, "referrerName", referrerName, "What is their name?");
    }

}
