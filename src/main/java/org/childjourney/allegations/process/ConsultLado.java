package org.childjourney.allegations.process;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.childjourney.allegations.Consultation;
import org.childjourney.allegations.LadoAdvice;
import org.childjourney.casefile.Days;

record ConsultLado(@NotNull LocalDateTime consultedAt, @NotBlank @Size(max = 100) String adultName,
        @NotBlank @Size(max = 100) String role, @NotBlank @Size(max = 100) String employer, @NotBlank String allegation,
        List<@Pattern(regexp = "[A-Z_]{1,20}") String> criteria, @NotBlank String otherChildren,
        @NotNull Boolean childAtRisk, @NotNull LadoAdvice decision, @NotBlank String advice, @NotBlank String rationale,
        LocalDate nextReviewOn, @AssertTrue boolean confirmed) {

    Consultation toConsultation() {
        return new Consultation(Days.moment(this.consultedAt), this.adultName, this.role, this.employer,
                this.allegation, this.criteria, this.otherChildren, this.childAtRisk, this.decision, this.advice,
                this.rationale, this.nextReviewOn);
    }

}
