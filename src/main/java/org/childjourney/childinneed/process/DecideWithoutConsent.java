package org.childjourney.childinneed.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.childjourney.casefile.ConsentGiver;
import org.childjourney.childinneed.ConsentDecision;
import org.childjourney.childinneed.Ending;
import org.childjourney.childinneed.FamilyConsent;
import org.childjourney.childinneed.PlanEnd;
import org.childjourney.childinneed.WithoutConsent;

record DecideWithoutConsent(@AssertTrue boolean childsWordsRead, @NotBlank String whatFamilySaid,
        @NotNull ConsentDecision decision, @NotBlank String rationale, ConsentGiver consentGivenBy,
        @Size(max = 200) String consentGiverName, LocalDate endsOn, @Size(max = 100) String acceptedBy,
        LocalDate acceptedOn, LocalDate firstContactOn, Boolean caseCloses, @Size(max = 250) String goesOnWith,
        String whereToTurn, @AssertTrue boolean confirmed) {

    WithoutConsent toDecision() {
        return new WithoutConsent(this.decision, this.rationale, this.whatFamilySaid);
    }

    Ending toEnding() {
        return switch (this.decision) {
            case CLOSE_WITH_RATIONALE -> ending(PlanEnd.CLOSED);
            case EARLY_HELP -> ending(PlanEnd.EARLY_HELP);
            default -> null;
        };
    }

    private Ending ending(PlanEnd end) {
        return new Ending(end, this.rationale, this.endsOn, Boolean.TRUE.equals(this.caseCloses), this.goesOnWith,
                "RC7", this.acceptedBy, this.acceptedOn, this.firstContactOn, null, null, null, null, this.whereToTurn);
    }

    FamilyConsent toConsent() {
        return (this.decision == ConsentDecision.FAMILY_AGREES)
                ? FamilyConsent.answered(true, this.consentGivenBy, this.consentGiverName, this.whatFamilySaid) : null;
    }

}
