package org.childjourney.childinneed.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.childjourney.casefile.Needed;
import org.childjourney.childinneed.Ending;
import org.childjourney.childinneed.PlanEnd;
import org.childjourney.lifeevents.CareActSection;

record AuthoriseEnding(@AssertTrue boolean childsWordsRead, @NotNull Authorised decision, PlanEnd end,
        @NotBlank String rationale, LocalDate endsOn, @Size(max = 100) String acceptedBy, LocalDate acceptedOn,
        LocalDate firstContactOn, @Size(max = 100) String receivingAuthority, LocalDate movedOn,
        @Size(max = 100) String acceptanceReference, CareActSection careActSection, Boolean caseCloses,
        @Size(max = 250) String goesOnWith, String reasonForClosure, String whereToTurn,
        @AssertTrue boolean confirmed) {

    enum Authorised {

        ENDS, GOES_ON

    }

    boolean ends() {
        return this.decision == Authorised.ENDS;
    }

    Ending toEnding() {
        Needed.when(true, "end", this.end, "How does it end?");
        return new Ending(this.end, this.rationale, this.endsOn, Boolean.TRUE.equals(this.caseCloses), this.goesOnWith,
                this.reasonForClosure, this.acceptedBy, this.acceptedOn, this.firstContactOn, this.receivingAuthority,
                this.movedOn, this.acceptanceReference, this.careActSection, this.whereToTurn);
    }

}
