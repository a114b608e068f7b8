package org.childjourney.preproceedings.process;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.childjourney.casefile.Days;
import org.childjourney.casefile.Needed;
import org.childjourney.preproceedings.FgdmOffer;
import org.childjourney.preproceedings.LetterTo;
import org.childjourney.preproceedings.LettersBefore;
import org.childjourney.preproceedings.Whereabouts;
import org.childjourney.preproceedings.Worry;

record DraftLetterBeforeProceedings(List<@Valid Concern> worries, @NotBlank String supportGiven,
        @NotBlank String supportOffered, @NotNull LocalDateTime meetingAt,
        @NotBlank @Size(max = 250) String meetingPlace, @NotNull FgdmOffer fgdmOffer, String fgdmWhyNot,
        @NotBlank @Size(max = 100) String contactName, @NotBlank @Size(max = 40) String contactPhone,
        List<@Valid Letter> letters, String noLetterBecause, @AssertTrue boolean confirmed) {

    LettersBefore toLetters() {
        return new LettersBefore(Needed.listOf(this.letters).stream().map(Letter::toLetter).toList(),
                this.noLetterBecause, Needed.listOf(this.worries).stream().map(Concern::toWorry).toList(),
                this.supportGiven, this.supportOffered, Days.moment(this.meetingAt), this.meetingPlace, this.fgdmOffer,
                this.fgdmWhyNot, this.contactName, this.contactPhone);
    }

    record Concern(@NotBlank @Size(max = 1000) String worry, @NotBlank @Size(max = 1000) String change,
            @NotNull LocalDate by, @Size(max = 100) String onlyFor) {

        Worry toWorry() {
            return new Worry(this.worry, this.change, this.by, this.onlyFor);
        }

    }

    record Letter(@NotBlank @Size(max = 100) String name, @Size(max = 100) String relationship,
            @Size(max = 250) String address, @Size(max = 100) String children, @NotNull Whereabouts whereabouts,
            @Size(max = 250) String safeDelivery, @Size(max = 60) String language, @NotNull Boolean easyRead,
            @NotNull Boolean capacityConcern, @Size(max = 100) String advocate, @Size(max = 1000) String onlyForThem) {

        LetterTo toLetter() {
            return new LetterTo(this.name, this.relationship, this.address, this.children, this.language, this.easyRead,
                    this.capacityConcern, this.advocate, this.whereabouts, this.safeDelivery, this.onlyForThem);
        }

    }

}
