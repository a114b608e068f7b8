package org.childjourney.preproceedings.process;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.childjourney.casefile.Needed;
import org.childjourney.preproceedings.LetterTo;
import org.childjourney.preproceedings.OutcomeLetters;
import org.childjourney.preproceedings.Whereabouts;

record DraftOutcomeLetter(@NotBlank String decision, @NotBlank String why, @NotBlank String whatWentWell,
        @NotBlank String whatHappensNext, @NotBlank @Size(max = 100) String contactName,
        @NotBlank @Size(max = 40) String contactPhone, List<@Valid Letter> letters, @AssertTrue boolean confirmed) {

    OutcomeLetters toLetters() {
        return new OutcomeLetters(Needed.listOf(this.letters).stream().map(Letter::toLetter).toList(), this.decision,
                this.why, this.whatWentWell, this.whatHappensNext, this.contactName, this.contactPhone);
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
