package org.childjourney.complaints.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.childjourney.complaints.Complainant;
import org.childjourney.complaints.NewComplaint;
import org.childjourney.complaints.WithAdvocate;

record Complaint(@NotBlank @Size(max = 20) @Pattern(regexp = "CJ[0-9]{1,18}") String caseReference,
        @NotNull LocalDate receivedOn, @NotNull Complainant madeBy, @NotBlank @Size(max = 100) String madeByName,
        @Size(max = 250) String interest, WithAdvocate advocate, @NotBlank String whatHappened, @NotBlank String wanted,
        @AssertTrue boolean confirmed) {

    NewComplaint toComplaint() {
        return new NewComplaint(this.receivedOn, this.madeBy, this.madeByName, this.interest, this.advocate,
                this.whatHappened, this.wanted);
    }

}
