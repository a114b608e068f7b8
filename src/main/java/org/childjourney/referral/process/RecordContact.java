package org.childjourney.referral.process;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.childjourney.casefile.Answer;
import org.childjourney.casefile.RestrictedAccess;
import org.childjourney.referral.ContactChannel;
import org.childjourney.referral.ContactChild;
import org.childjourney.referral.FamilyAware;
import org.childjourney.referral.HouseholdMember;
import org.childjourney.referral.NewContact;
import org.childjourney.referral.Relationship;

record RecordContact(@NotNull LocalDateTime receivedAt, @NotNull ContactChannel channel,
        @NotBlank String referralSourceCode, @Size(max = 100) String referrerName, @Size(max = 100) String referrerRole,
        @Size(max = 100) String referrerOrganisation, @Size(max = 50) String referrerPhone,
        @Email @Size(max = 250) String referrerEmail, boolean referrerAnonymityRequested, boolean notificationOnly,
        @NotBlank @Size(max = 250) String reason, @NotBlank String whatHappened,
        @NotBlank @Size(max = 250) String childCurrentLocation, String injuries, String allegedPerpetrator,
        @NotNull FamilyAware familyAware,
        @NotEmpty @Size(min = 1, max = 8,
                message = "name between {min} and {max} children") @Valid List<Named> children,
        @Valid List<Person> householdMembers, @AssertTrue boolean confirmed) {

    NewContact toNewContact() {
        return new NewContact(null, this.receivedAt, this.channel, this.referralSourceCode, this.referrerName,
                this.referrerRole, this.referrerOrganisation, this.referrerPhone, this.referrerEmail,
                this.referrerAnonymityRequested, this.notificationOnly, this.reason, this.whatHappened,
                this.childCurrentLocation, this.injuries, this.allegedPerpetrator, this.familyAware,
                this.children.stream().map(Named::toContactChild).toList(), (this.householdMembers != null)
                        ? this.householdMembers.stream().map(Person::toHouseholdMember).toList() : List.of());
    }

    record Named(@Size(max = 20) String knownReference, boolean unborn, @Size(max = 100) String firstName,
            @NotBlank @Size(max = 100) String familyName, LocalDate dateOfBirth, boolean dateOfBirthEstimated,
            LocalDate expectedDateOfBirth, String sex, @NotBlank String ethnicity, List<String> disabilities,
            @Size(max = 60) String language, boolean interpreterNeeded, @Size(max = 250) String communicationNeeds,
            @Size(max = 250) String address, @Size(max = 10) String postcode, @Size(max = 100) String school,
            @Size(max = 13) String upn, String upnUnknownReason, boolean unaccompanied,
            @Size(max = 60) String immigrationStatus, String childsWords, @NotNull RestrictedAccess restrictedAccess) {

        ContactChild toContactChild() {
            return new ContactChild(this.knownReference, this.firstName, this.familyName, this.dateOfBirth,
                    this.expectedDateOfBirth, this.dateOfBirthEstimated, this.sex, this.ethnicity, this.disabilities,
                    this.language, this.interpreterNeeded, this.communicationNeeds, this.address, this.postcode,
                    this.school, this.upn, this.upnUnknownReason, this.unaccompanied, this.immigrationStatus,
                    this.childsWords, this.restrictedAccess);
        }

    }

    record Person(@NotBlank @Size(max = 100) String name, @NotNull Relationship relationship, boolean adult,
            LocalDate dateOfBirth, Answer hasParentalResponsibility, @NotNull Answer livesInHousehold,
            @Size(max = 250) String whereabouts, @Size(max = 50) String phone, @NotNull Answer contactSafe) {

        HouseholdMember toHouseholdMember() {
            return new HouseholdMember(this.name, this.relationship, this.adult, this.dateOfBirth,
                    this.hasParentalResponsibility, this.livesInHousehold, this.whereabouts, this.phone,
                    this.contactSafe);
        }

    }

}
