package org.childjourney.homelessness.process;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.childjourney.homelessness.NewPresentation;
import org.childjourney.homelessness.NewPresentationAnswer;

record AcceptNewPresentation(@NotBlank String whatHappened, @NotNull Boolean brokeDown,
        @NotNull NewPresentationAnswer taken,
        @NotBlank @Pattern(
                regexp = "housing-(cheltenham|cotswold|forest-of-dean|gloucester|stroud|tewkesbury)") String district,
        @AssertTrue boolean confirmed) {

    NewPresentation toNewPresentation() {
        return new NewPresentation(this.whatHappened, this.brokeDown, this.taken, this.district);
    }

}
