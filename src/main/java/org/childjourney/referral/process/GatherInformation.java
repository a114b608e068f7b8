package org.childjourney.referral.process;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.childjourney.referral.Information;
import org.childjourney.referral.RiskFlag;
import org.childjourney.referral.Supporter;

record GatherInformation(@NotBlank String parentsView, @NotNull Boolean fatherIncluded, String fathersView,
        String whyFatherNotIncluded, @NotBlank String familyHistory, @NotBlank String agencyInformation,
        @NotBlank String culturalIdentity, @Valid List<Person> familyNetwork, @NotNull Boolean caresForSomeone,
        String wholeFamilyNeeds, @NotNull Boolean livesWithNonRelative, String arrangementDetails,
        List<RiskFlag> riskFlags, @NotNull Boolean missingEducation, String brothersAndSisters,
        @AssertTrue boolean confirmed) {

    Information toInformation() {
        return new Information(this.parentsView, this.fatherIncluded, this.fathersView, this.whyFatherNotIncluded,
                this.familyHistory, this.agencyInformation, this.culturalIdentity, rows(this.familyNetwork),
                this.caresForSomeone, this.wholeFamilyNeeds, this.livesWithNonRelative, this.arrangementDetails,
                this.riskFlags, this.missingEducation, this.brothersAndSisters);
    }

    record Person(@Size(max = 100) String name, @Size(max = 100) String relationship, String support) {

        Supporter toSupporter() {
            return new Supporter(this.name, this.relationship, this.support);
        }

    }

    private static List<Supporter> rows(List<Person> rows) {
        return (rows != null) ? rows.stream().map(Person::toSupporter).toList() : List.of();
    }

}
