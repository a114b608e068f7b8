package org.childjourney.preproceedings.process;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.childjourney.casefile.VoiceMethod;
import org.childjourney.preproceedings.ChildHeard;
import org.childjourney.preproceedings.FinalDecision;
import org.childjourney.preproceedings.FinalReport;
import org.childjourney.preproceedings.HeardChild;

record WriteFinalReport(@NotBlank String progress, @NotBlank String assessmentsFound,
        @NotNull FinalDecision recommendation, @NotBlank String contingency, @NotNull ChildHeard childHeard,
        VoiceMethod voiceMethod, String childsWords, String whatChildWants, String whyNotHeard,
        @AssertTrue boolean confirmed) {

    FinalReport toReport() {
        return new FinalReport(this.progress, this.assessmentsFound, this.recommendation, this.contingency,
                new HeardChild(this.childHeard, this.voiceMethod, this.childsWords, this.whatChildWants,
                        this.whyNotHeard));
    }

}
