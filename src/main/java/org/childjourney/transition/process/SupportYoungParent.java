package org.childjourney.transition.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.childjourney.transition.ParentSupport;

record SupportYoungParent(@NotNull LocalDate dueOrBornOn, @NotBlank String youngPersonsWords, @NotBlank String help,
        @NotNull Boolean worryForTheBaby, String told, @NotBlank String educationAndWork,
        @AssertTrue boolean confirmed) {

    ParentSupport toParentSupport() {
        return new ParentSupport(this.dueOrBornOn, this.youngPersonsWords, this.help, this.worryForTheBaby, this.told,
                this.educationAndWork);
    }

}
