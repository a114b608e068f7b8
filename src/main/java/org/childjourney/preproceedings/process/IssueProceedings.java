package org.childjourney.preproceedings.process;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.childjourney.casefile.Answer;
import org.childjourney.preproceedings.CarePlan;
import org.childjourney.preproceedings.CourtDocument;
import org.childjourney.preproceedings.DesignatedBy;
import org.childjourney.preproceedings.Issue;
import org.childjourney.preproceedings.IssueAnswer;

record IssueProceedings(@NotNull IssueAnswer answer, String notIssuedBecause, LocalDate issuedOn,
        @Size(max = 100) String court, @Size(max = 40) String courtReference, List<CourtDocument> documents,
        DesignatedBy designatedBy, Answer parentsLegalRep, CarePlan carePlan, boolean married,
        LocalDate officialSolicitorToldOn, @AssertTrue boolean confirmed) {

    Issue toIssue() {
        return new Issue(this.answer, this.notIssuedBecause, this.issuedOn, this.court, this.courtReference,
                this.documents, this.designatedBy, this.parentsLegalRep, this.carePlan, this.married,
                this.officialSolicitorToldOn);
    }

}
