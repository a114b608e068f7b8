package org.childjourney.transition.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.childjourney.transition.Search;

record FindYoungPerson(@NotNull LocalDate triedOn, @NotBlank String steps, @NotNull Boolean welfareCheck,
        @NotNull Boolean found, String youngPersonsWords, @AssertTrue boolean confirmed) {

    Search toSearch() {
        return new Search(this.triedOn, this.steps, this.welfareCheck, this.found, this.youngPersonsWords);
    }

}
