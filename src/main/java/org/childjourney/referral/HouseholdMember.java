package org.childjourney.referral;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.childjourney.casefile.Answer;
import org.childjourney.casefile.NewFamilyMember;

/**
 * A parent, carer or somebody else around the children of a contact.
 *
 * @param name the person's name
 * @param relationship who they are to the children
 * @param adult whether they are 18 or over
 * @param dateOfBirth date of birth, may be null
 * @param hasParentalResponsibility whether they have parental responsibility
 * @param livesInHousehold whether they live with the children
 * @param whereabouts where they are, may be null
 * @param phone how to reach them, may be null
 * @param contactSafe whether it is safe to contact them
 */
public record HouseholdMember(@NotBlank @Size(max = 100) String name, @NotNull Relationship relationship, boolean adult,
        LocalDate dateOfBirth, Answer hasParentalResponsibility, @NotNull Answer livesInHousehold,
        @Size(max = 250) String whereabouts, @Size(max = 50) String phone, @NotNull Answer contactSafe) {

    NewFamilyMember toNewFamilyMember() {
        return new NewFamilyMember(this.name, this.relationship.words(), this.adult, this.dateOfBirth,
                this.hasParentalResponsibility, where(), this.contactSafe, null, null);
    }

    private String where() {
        var lives = switch (this.livesInHousehold) {
            case YES -> "Lives with the children.";
            case NO -> (this.whereabouts != null) ? this.whereabouts : "Does not live with the children.";
            case UNKNOWN -> this.whereabouts;
        };
        var reached = (this.phone != null) ? "Telephone " + this.phone + "." : null;
        return (lives == null) ? reached : (reached == null) ? lives : lives + " " + reached;
    }

}
